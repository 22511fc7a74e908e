/* Requests of disks, flash and file systems: real ones on a file, the others on a wrong descriptor,
 * each with a filled, a zeroed, a cut and a missing argument.
 *
 * trace: ioctl
 * modes: -s 40; -v -s 100; -X raw; -X verbose -v; -yy
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <scsi/sg.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <linux/btrfs.h>
#include <linux/dm-ioctl.h>
#include <linux/fiemap.h>
#include <linux/fs.h>
#include <linux/hdreg.h>
#include <linux/loop.h>
#include <linux/nbd.h>
#include <linux/nsfs.h>
#include <linux/random.h>
#include <mtd/mtd-abi.h>
#include <mtd/ubi-user.h>

static const unsigned long pointing[] = {
	/* block devices and loop */
	BLKROSET,
	BLKROGET,
	BLKGETSIZE,
	BLKRAGET,
	BLKFRAGET,
	BLKSECTGET,
	BLKSSZGET,
	BLKBSZGET,
	BLKBSZSET,
	BLKGETSIZE64,
	BLKDISCARD,
	BLKSECDISCARD,
	BLKZEROOUT,
	BLKIOMIN,
	BLKROTATIONAL,
	LOOP_SET_STATUS,
	LOOP_GET_STATUS,
	LOOP_SET_STATUS64,
	LOOP_GET_STATUS64,
	LOOP_CONFIGURE,
	/* file systems */
	FS_IOC_GETFLAGS,
	FS_IOC_SETFLAGS,
	FS_IOC_FSGETXATTR,
	FS_IOC_FSSETXATTR,
	FS_IOC_SETFSLABEL,
	FS_IOC_GETFSLABEL,
	FITRIM,
	FICLONERANGE,
	NS_GET_OWNER_UID,
	RNDGETENTCNT,
	RNDADDTOENTCNT,
	/* btrfs */
	BTRFS_IOC_RESIZE,
	BTRFS_IOC_SCAN_DEV,
	BTRFS_IOC_FORGET_DEV,
	BTRFS_IOC_ADD_DEV,
	BTRFS_IOC_RM_DEV,
	BTRFS_IOC_SUBVOL_CREATE,
	BTRFS_IOC_SNAP_CREATE,
	BTRFS_IOC_SNAP_DESTROY,
	BTRFS_IOC_DEFRAG_RANGE,
	BTRFS_IOC_TREE_SEARCH,
	BTRFS_IOC_TREE_SEARCH_V2,
	BTRFS_IOC_INO_LOOKUP,
	BTRFS_IOC_DEFAULT_SUBVOL,
	BTRFS_IOC_SPACE_INFO,
	BTRFS_IOC_WAIT_SYNC,
	BTRFS_IOC_START_SYNC,
	BTRFS_IOC_SNAP_CREATE_V2,
	BTRFS_IOC_SUBVOL_CREATE_V2,
	BTRFS_IOC_SUBVOL_GETFLAGS,
	BTRFS_IOC_SUBVOL_SETFLAGS,
	BTRFS_IOC_SCRUB,
	BTRFS_IOC_SCRUB_PROGRESS,
	BTRFS_IOC_DEV_INFO,
	BTRFS_IOC_FS_INFO,
	BTRFS_IOC_BALANCE_V2,
	BTRFS_IOC_BALANCE_PROGRESS,
	BTRFS_IOC_INO_PATHS,
	BTRFS_IOC_LOGICAL_INO,
	BTRFS_IOC_SET_RECEIVED_SUBVOL,
	BTRFS_IOC_DEVICES_READY,
	BTRFS_IOC_QUOTA_CTL,
	BTRFS_IOC_QGROUP_ASSIGN,
	BTRFS_IOC_QGROUP_CREATE,
	BTRFS_IOC_QUOTA_RESCAN,
	BTRFS_IOC_QUOTA_RESCAN_STATUS,
	BTRFS_IOC_GET_DEV_STATS,
	BTRFS_IOC_DEV_REPLACE,
	BTRFS_IOC_GET_FEATURES,
	BTRFS_IOC_SET_FEATURES,
	/* flash */
	MEMGETINFO,
	MEMERASE,
	MEMERASE64,
	MEMWRITEOOB,
	MEMREADOOB,
	MEMWRITEOOB64,
	MEMREADOOB64,
	MEMLOCK,
	MEMUNLOCK,
	MEMISLOCKED,
	MEMGETREGIONCOUNT,
	MEMGETREGIONINFO,
	MEMGETOOBSEL,
	MEMGETBADBLOCK,
	MEMSETBADBLOCK,
	MEMWRITE,
	OTPSELECT,
	OTPGETREGIONCOUNT,
	OTPGETREGIONINFO,
	OTPLOCK,
	ECCGETLAYOUT,
	ECCGETSTATS,
	UBI_IOCRMVOL,
	UBI_IOCRSVOL,
	UBI_IOCATT,
	UBI_IOCDET,
	UBI_IOCVOLUP,
	UBI_IOCEBER,
	UBI_IOCEBCH,
	UBI_IOCEBMAP,
	UBI_IOCEBUNMAP,
	UBI_IOCEBISMAP,
	UBI_IOCSETVOLPROP,
	/* disks */
	HDIO_GETGEO,
	HDIO_GET_UNMASKINTR,
	HDIO_GET_MULTCOUNT,
	HDIO_GET_IDENTITY,
	HDIO_GET_NICE,
	HDIO_GET_BUSSTATE,
	HDIO_DRIVE_RESET,
	HDIO_SCAN_HWIF,
	HDIO_DRIVE_CMD,
	SG_SET_TIMEOUT,
	SG_EMULATED_HOST,
	SG_GET_SCSI_ID,
	SG_SET_RESERVED_SIZE,
	SG_SCSI_RESET,
	SG_GET_REQUEST_TABLE,
	SG_NEXT_CMD_LEN,
	SG_GET_VERSION_NUM,
};

static const unsigned long plain[] = {
	BLKRRPART,
	BLKFLSBUF,
	BLKRASET,
	BLKFRASET,
	LOOP_SET_FD,
	LOOP_CLR_FD,
	LOOP_CHANGE_FD,
	LOOP_SET_CAPACITY,
	LOOP_SET_DIRECT_IO,
	LOOP_SET_BLOCK_SIZE,
	LOOP_CTL_ADD,
	LOOP_CTL_REMOVE,
	LOOP_CTL_GET_FREE,
	FIFREEZE,
	FITHAW,
	FICLONE,
	NS_GET_USERNS,
	NS_GET_PARENT,
	NS_GET_NSTYPE,
	RNDZAPENTCNT,
	RNDCLEARPOOL,
	BTRFS_IOC_TRANS_START,
	BTRFS_IOC_SYNC,
	BTRFS_IOC_DEFRAG,
	BTRFS_IOC_BALANCE,
	BTRFS_IOC_SCRUB_CANCEL,
	BTRFS_IOC_BALANCE_CTL,
	BTRFS_IOC_QUOTA_RESCAN_WAIT,
	MTDFILEMODE,
	UBI_IOCVOLCRBLK,
	UBI_IOCVOLRMBLK,
	NBD_SET_SOCK,
	NBD_SET_BLKSIZE,
	NBD_SET_SIZE,
	NBD_DO_IT,
	NBD_CLEAR_SOCK,
	NBD_CLEAR_QUE,
	NBD_PRINT_DEBUG,
	NBD_SET_SIZE_BLOCKS,
	NBD_DISCONNECT,
	NBD_SET_TIMEOUT,
	NBD_SET_FLAGS,
	HDIO_SET_MULTCOUNT,
	HDIO_SET_DMA,
	HDIO_SET_NICE,
	HDIO_SET_BUSSTATE,
	SG_GET_TIMEOUT,
};

static const unsigned long mapper[] = {
	DM_VERSION,	     DM_REMOVE_ALL,   DM_LIST_DEVICES, DM_DEV_CREATE,	 DM_DEV_REMOVE,
	DM_DEV_RENAME,	     DM_DEV_SUSPEND,  DM_DEV_STATUS,   DM_DEV_WAIT,	 DM_TABLE_LOAD,
	DM_TABLE_CLEAR,	     DM_TABLE_DEPS,   DM_TABLE_STATUS, DM_LIST_VERSIONS, DM_TARGET_MSG,
	DM_DEV_SET_GEOMETRY, DM_DEV_ARM_POLL,
};

static char *end; /* where memory ends */

static void device_mapper(void)
{
	struct dm_ioctl *dm = (void *)(end - 1024);
	struct dm_target_spec *spec = (void *)(dm + 1);

	memset(dm, 0, 1024);
	dm->version[0] = 4;
	dm->data_size = 1024;
	dm->data_start = sizeof(*dm);
	dm->target_count = 2;
	dm->flags = DM_READONLY_FLAG | DM_STATUS_TABLE_FLAG | 1u << 30;
	dm->event_nr = 7;
	dm->dev = 0xfd00;
	strcpy(dm->name, "volume");
	strcpy(dm->uuid, "LVM-0123");
	spec->length = 2048;
	strcpy(spec->target_type, "linear");
	strcpy((char *)(spec + 1), "8:0 2048");
	spec->next = sizeof(*spec) + 16;
	spec = (void *)((char *)spec + spec->next);
	spec->sector_start = 2048;
	strcpy(spec->target_type, "error");
	for (unsigned i = 0; i < sizeof(mapper) / sizeof(*mapper); i++) {
		ioctl(-1, mapper[i], dm);
		ioctl(-1, mapper[i], end - 100);
		ioctl(-1, mapper[i], NULL);
	}
	dm->target_count = 3;
	ioctl(-1, DM_TABLE_LOAD, dm);
	dm->data_size = 400;
	ioctl(-1, DM_TABLE_LOAD, dm);
	dm->data_size = 8;
	ioctl(-1, DM_TABLE_LOAD, dm);
	dm->version[0] = 1;
	ioctl(-1, DM_TABLE_LOAD, dm);
}

static char block[4096] = "block";

static void files(void)
{
	struct {
		struct fiemap m;
		struct fiemap_extent e[4];
	} map = { .m = { .fm_length = -1, .fm_extent_count = 4 } };
	struct {
		struct file_dedupe_range r;
		struct file_dedupe_range_info i[2];
	} same = { .r = { .src_length = 100, .dest_count = 2 },
		   .i = { { .dest_fd = 1000 }, { .dest_fd = -1, .dest_offset = 5 } } };
	struct file_clone_range clone = { .src_fd = -1, .src_length = 5 };
	struct fsxattr x;
	int fd = open("file", O_CREAT | O_RDWR, 0600), flags = 0;

	if (write(fd, block, 4096) < 0)
		return;
	fsync(fd);
	ioctl(fd, FS_IOC_FIEMAP, &map);
	map.m.fm_flags = 0x99;
	ioctl(fd, FS_IOC_FIEMAP, &map);
	ioctl(fd, FIDEDUPERANGE, &same);
	ioctl(fd, FICLONERANGE, &clone);
	ioctl(fd, FS_IOC_GETFLAGS, &flags);
	ioctl(fd, FS_IOC_FSGETXATTR, &x);
	ioctl(fd, FS_IOC_FSSETXATTR, &x);
	ioctl(open("/proc/self/ns/user", O_RDONLY), NS_GET_NSTYPE);
	ioctl(open("/dev/urandom", O_RDONLY), RNDGETENTCNT, &flags);
}

int main(void)
{
	char *memory = mmap((void *)0x20000000, 3 << 13, PROT_READ | PROT_WRITE,
			    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	uint32_t *words = (void *)memory;

	end = memory + (1 << 14);
	mprotect(end, 1 << 13, PROT_NONE);
	for (unsigned k = 0; k < sizeof(pointing) / sizeof(*pointing); k++) {
		for (unsigned i = 0; i < 2048; i++)
			words[i] = i & 1 ? 0 : i / 2 % 7 + 1;
		ioctl(-1, pointing[k], words);
		memset(words, 0, 8192);
		ioctl(-1, pointing[k], words);
		ioctl(-1, pointing[k], end - 3);
		ioctl(-1, pointing[k], NULL);
		ioctl(-1, pointing[k], 1L);
	}
	for (unsigned k = 0; k < sizeof(plain) / sizeof(*plain); k++) {
		ioctl(-1, plain[k], 1L);
		ioctl(-1, plain[k], -1L);
		ioctl(-1, plain[k], 0x300000002L);
	}
	device_mapper();
	ioctl(-1, SG_IO, NULL);
	ioctl(-1, SG_IO, end - 2);
	files();
	return 0;
}
