/* Requests of consoles, file systems, input devices, clocks, GPIO, flash and of what seccomp, perf
 * and userfaultfd return, on a wrong descriptor: each with a filled, a zeroed, an all-ones, a cut
 * and a missing argument, and once more as if they had succeeded.
 *
 * trace: ioctl
 * modes: -s 40; -v -s 200; -e inject=ioctl:retval=0; -v -e inject=ioctl:retval=0;
 * -X raw -e inject=ioctl:retval=0; -X verbose -v -e inject=ioctl:retval=0
 */
#include "call.h"
#include <linux/btrfs.h>
#include <linux/fs.h>
#include <linux/gpio.h>
#include <linux/input.h>
#include <linux/kd.h>
#include <linux/nsfs.h>
#include <linux/perf_event.h>
#include <linux/ptp_clock.h>
#include <linux/rtc.h>
#include <linux/seccomp.h>
#include <linux/userfaultfd.h>
#include <mtd/mtd-user.h>
#include <mtd/ubi-user.h>
#include <scsi/sg.h>

static const unsigned long pointing[] = {
	KDGETLED,
	KDGKBTYPE,
	KDGETMODE,
	KDGKBMODE,
	KDGKBENT,
	KDSKBENT,
	KDGKBSENT,
	KDSKBSENT,
	KDGKBDIACR,
	KDSKBDIACR,
	KDGKBDIACRUC,
	KDSKBDIACRUC,
	KDGETKEYCODE,
	KDSETKEYCODE,
	KDKBDREP,
	KDGKBMETA,
	KDGKBLED,
	GIO_UNIMAP,
	PIO_UNIMAP,
	PIO_UNIMAPCLR,
	GIO_FONTX,
	PIO_FONTX,
	GIO_CMAP,
	PIO_CMAP,
	GIO_SCRNMAP,
	PIO_SCRNMAP,
	GIO_UNISCRNMAP,
	PIO_UNISCRNMAP,
	KDFONTOP,
	GIO_FONT,
	PIO_FONT,
	BLKRAGET,
	BLKFRAGET,
	BLKGETSIZE,
	BLKGETSIZE64,
	BLKDISCARD,
	BLKSECDISCARD,
	BLKZEROOUT,
	BLKBSZSET,
	BTRFS_IOC_SNAP_CREATE,
	BTRFS_IOC_RESIZE,
	BTRFS_IOC_DEFRAG_RANGE,
	BTRFS_IOC_TREE_SEARCH,
	BTRFS_IOC_INO_LOOKUP,
	BTRFS_IOC_SPACE_INFO,
	BTRFS_IOC_START_SYNC,
	BTRFS_IOC_SUBVOL_GETFLAGS,
	BTRFS_IOC_SUBVOL_SETFLAGS,
	BTRFS_IOC_SCRUB,
	BTRFS_IOC_SCRUB_PROGRESS,
	BTRFS_IOC_DEV_INFO,
	BTRFS_IOC_INO_PATHS,
	BTRFS_IOC_LOGICAL_INO,
	BTRFS_IOC_QUOTA_CTL,
	BTRFS_IOC_QGROUP_ASSIGN,
	BTRFS_IOC_QGROUP_CREATE,
	BTRFS_IOC_GET_DEV_STATS,
	BTRFS_IOC_DEV_REPLACE,
	BTRFS_IOC_GET_FEATURES,
	BTRFS_IOC_SET_FEATURES,
	BTRFS_IOC_GET_SUPPORTED_FEATURES,
	EVIOCGREP,
	EVIOCSREP,
	EVIOCGEFFECTS,
	EVIOCGABS(ABS_X),
	EVIOCSABS(ABS_Y),
	EVIOCGMTSLOTS(0),
	EVIOCGMTSLOTS(4),
	EVIOCGMTSLOTS(7),
	EVIOCGMTSLOTS(16),
	EVIOCGBIT(EV_KEY, 0),
	EVIOCGBIT(0, 4),
	EVIOCGNAME(0),
	EVIOCGPROP(0),
	EVIOCGKEY(0),
	GPIO_V2_GET_LINEINFO_IOCTL,
	GPIO_V2_GET_LINEINFO_WATCH_IOCTL,
	GPIO_V2_LINE_GET_VALUES_IOCTL,
	NS_GET_OWNER_UID,
	PERF_EVENT_IOC_PERIOD,
	PERF_EVENT_IOC_SET_FILTER,
	PERF_EVENT_IOC_ID,
	PTP_EXTTS_REQUEST,
	PTP_EXTTS_REQUEST2,
	PTP_PEROUT_REQUEST,
	PTP_PEROUT_REQUEST2,
	PTP_SYS_OFFSET,
	PTP_SYS_OFFSET2,
	PTP_PIN_GETFUNC,
	PTP_PIN_GETFUNC2,
	PTP_PIN_SETFUNC,
	PTP_PIN_SETFUNC2,
	PTP_SYS_OFFSET_PRECISE,
	PTP_SYS_OFFSET_PRECISE2,
	RTC_RD_TIME,
	RTC_WKALM_SET,
	RTC_IRQP_READ,
	RTC_PLL_GET,
	SECCOMP_IOCTL_NOTIF_SEND,
	SECCOMP_IOCTL_NOTIF_ADDFD,
	SECCOMP_IOCTL_NOTIF_ID_VALID,
	UFFDIO_API,
	UFFDIO_REGISTER,
	UFFDIO_COPY,
	UFFDIO_ZEROPAGE,
	MEMGETINFO,
	MEMERASE,
	MEMGETBADBLOCK,
	MEMSETBADBLOCK,
	OTPGETREGIONCOUNT,
	OTPGETREGIONINFO,
	UBI_IOCMKVOL,
	UBI_IOCRSVOL,
	UBI_IOCATT,
	UBI_IOCVOLUP,
	UBI_IOCEBMAP,
};

static char *memory, *end;

static void keys(void)
{
	static const uint8_t values[] = { 0, 1, 8, 9, 10, 20, 27, '\'', '\\', 'a', 127, 200, 255 };
	struct kbentry entry = { .kb_index = 30 };
	struct kbsentry string = { .kb_string = "\33[3~" };
	static const unsigned long tones[] = {
		0, 1, 0x10000, 0x640064, 0xffffffff, 0x123400000064
	};

	for (unsigned type = 0; type < 17; type++)
		for (unsigned i = 0; i < COUNT(values); i++) {
			entry.kb_value = type << 8 | values[i];
			entry.kb_table = values[i];
			ioctl(-1, KDSKBENT, &entry);
		}
	for (unsigned i = 0; i < COUNT(values); i++) {
		string.kb_func = values[i];
		ioctl(-1, KDSKBSENT, &string);
		ioctl(-1, KDGKBSENT, &string);
	}
	memset(string.kb_string, 'k', sizeof(string.kb_string));
	ioctl(-1, KDSKBSENT, &string);
	for (unsigned n = 1; n < 600; n += 37) { /* so many bytes before the end */
		memset(end - n, 'x', n);
		ioctl(-1, KDSKBSENT, end - n);
		end[-(int)n / 2 - 1] = 0;
		ioctl(-1, KDSKBSENT, end - n);
	}
	for (unsigned i = 0; i < COUNT(tones); i++) {
		ioctl(-1, KIOCSOUND, tones[i]);
		ioctl(-1, KDMKTONE, tones[i]);
		ioctl(-1, KDSKBMODE, tones[i]);
		ioctl(-1, KDSIGACCEPT, tones[i]);
	}
	ioctl(-1, KDSIGACCEPT, -1L);
	ioctl(-1, KDSKBMODE, -1L);
}

static void fonts(void)
{
	for (unsigned op = 0; op < 9; op++) {
		struct console_font_op font = { .op = op < 4 ? op : op + 9,
						.width = 9,
						.height = 16,
						.charcount = 2,
						.data = (void *)(memory + 4096) };

		strcpy(memory + 4096, "a name that is longer than names may be");
		ioctl(-1, KDFONTOP, &font);
		font.data = NOWHERE;
		ioctl(-1, KDFONTOP, &font);
		font.data = NULL;
		ioctl(-1, KDFONTOP, &font);
	}
}

static void gpio(void)
{
	struct gpio_v2_line_config config = { .flags = GPIO_V2_LINE_FLAG_OUTPUT, .num_attrs = 3 };
	struct gpio_v2_line_request request = { .num_lines = 2,
						.consumer = "me",
						.event_buffer_size = 5 };
	struct gpio_v2_line_info info = { .offset = 3, .num_attrs = 4 };

	for (unsigned i = 0; i < 4; i++) {
		config.attrs[i].attr.id = i + 1;
		config.attrs[i].attr.values = 0x100 + i;
		config.attrs[i].mask = i;
		info.attrs[i].id = i;
		info.attrs[i].values = 0x200 + i;
		info.attrs[i].padding = i == 3;
	}
	ioctl(-1, GPIO_V2_LINE_SET_CONFIG_IOCTL, &config);
	request.config = config;
	ioctl(-1, GPIO_V2_GET_LINE_IOCTL, &request);
	request.padding[2] = 7;
	ioctl(-1, GPIO_V2_GET_LINE_IOCTL, &request);
	ioctl(-1, GPIO_V2_GET_LINEINFO_IOCTL, &info);
	info.padding[1] = 7;
	ioctl(-1, GPIO_V2_GET_LINEINFO_IOCTL, &info);
}

static void ranges(void)
{
	struct {
		struct file_dedupe_range head;
		struct file_dedupe_range_info info[2];
	} *dedupe = (void *)(end - sizeof(*dedupe));
	struct btrfs_ioctl_dev_replace_args replace = { .cmd = BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS };
	struct ubi_rnvol_req rename = { .count = 33 };
	struct ubi_mkvol_req volume = { .name_len = -1, .name = "a name" };
	int lengths[] = { -1, 0, 3, 6, 7, 127, 200 };

	memset(dedupe, 0, sizeof(*dedupe));
	for (dedupe->head.dest_count = 0; dedupe->head.dest_count < 3; dedupe->head.dest_count++)
		ioctl(-1, FIDEDUPERANGE, dedupe);
	ioctl(-1, BTRFS_IOC_DEV_REPLACE, &replace);
	for (unsigned i = 0; i < COUNT(lengths); i++) {
		volume.name_len = rename.ents[0].name_len = lengths[i];
		strcpy(rename.ents[0].name, "another");
		ioctl(-1, UBI_IOCMKVOL, &volume);
		rename.count = lengths[i];
		ioctl(-1, UBI_IOCRNVOL, &rename);
	}
}

/* What came back of a request is shown of one that failed, too. */
static void scsi(void)
{
	sg_io_hdr_t header = { .interface_id = 'S',
			       .cmd_len = 6,
			       .mx_sb_len = 8,
			       .dxfer_len = 4,
			       .timeout = 100,
			       .dxferp = memory + 4096,
			       .cmdp = (void *)(memory + 4096),
			       .sbp = (void *)(memory + 4096),
			       .status = 1,
			       .sb_len_wr = 3,
			       .resid = 1,
			       .info = 1 };

	for (int direction = SG_DXFER_NONE; direction > SG_DXFER_TO_FROM_DEV; direction--) {
		header.dxfer_direction = direction;
		ioctl(-1, SG_IO, &header);
		header.dxfer_len = 0;
		header.resid = 0;
		ioctl(-1, SG_IO, &header);
		header.dxfer_len = 4;
		header.resid = 1;
	}
}

int main(void)
{
	enum { SIZE = 1 << 14 };

	memory = mmap((void *)0x20000000, SIZE + 4096, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	end = memory + SIZE;
	mprotect(end, 4096, PROT_NONE);
	for (unsigned k = 0; k < COUNT(pointing); k++) {
		size_t size = _IOC_SIZE(pointing[k]);
		uint32_t *words = (void *)memory;

		for (unsigned pattern = 0; pattern < 3; pattern++) {
			if (pattern == 2 && (pointing[k] | 0xb1) == 0x4bfb)
				continue; /* more characters than there can be */
			for (unsigned i = 0; i < SIZE / 4; i++)
				words[i] = pattern == 0	  ? (i & 1 ? 0 : i / 2 % 3 + 1)
					   : pattern == 1 ? 0
							  : -1;
			ioctl(-1, pointing[k], memory);
			ioctl(-1, pointing[k], end - size);
			ioctl(-1, pointing[k], end - size / 2);
			ioctl(-1, pointing[k], end - 4);
		}
		ioctl(-1, pointing[k], end);
		ioctl(-1, pointing[k], NULL);
	}
	memset(memory, 0, SIZE);
	keys();
	fonts();
	gpio();
	ranges();
	scsi();
	return 0;
}
