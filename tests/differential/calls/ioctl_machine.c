/* Requests of virtual machines, vhost, cards, tapes, optical drives, HID, NVMe, pages and maps: on
 * a wrong descriptor, each with a filled, a zeroed, a cut and a missing argument; pages and maps
 * for real.
 *
 * trace: ioctl
 * modes: -s 40; -v -s 100; -X raw; -X verbose -v; -yy
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <linux/cdrom.h>
#include <linux/hiddev.h>
#include <linux/hidraw.h>
#include <linux/kcov.h>
#include <linux/kvm.h>
#include <linux/mmc/ioctl.h>
#include <linux/mtio.h>
#include <linux/nilfs2_api.h>
#include <linux/nvme_ioctl.h>
#include <linux/ppdev.h>
#include <linux/vhost.h>

/* What is told of by structures that other processors do not have. */
#if defined(__x86_64__) || defined(__i386__)
#define X86
#endif

static const unsigned long pointing[] = {
	/* what 6.1 shows, too */
	KVM_SET_USER_MEMORY_REGION,
	KVM_SET_REGS,
	KVM_GET_REGS,
	KVM_SET_SREGS,
	KVM_GET_SREGS,
#ifdef X86
	KVM_SET_CPUID2,
	KVM_GET_SUPPORTED_CPUID,
	KVM_GET_EMULATED_CPUID,
#endif
/* what it has names of */
#ifdef X86
	KVM_GET_MSR_INDEX_LIST,
	KVM_GET_MSRS,
	KVM_SET_MSRS,
	KVM_SET_CPUID,
#endif
	KVM_GET_DIRTY_LOG,
	KVM_CLEAR_DIRTY_LOG,
	KVM_SET_GSI_ROUTING,
	KVM_IRQFD,
	KVM_IOEVENTFD,
	KVM_GET_IRQCHIP,
	KVM_SET_IRQCHIP,
	KVM_CREATE_PIT2,
#ifdef X86
	KVM_SET_PIT2,
	KVM_SET_LAPIC,
#endif
	KVM_SET_FPU,
#ifdef X86
	KVM_SET_XSAVE,
	KVM_SET_XCRS,
	KVM_SET_DEBUGREGS,
#endif
	KVM_SET_VCPU_EVENTS,
	KVM_SET_CLOCK,
	KVM_SET_GUEST_DEBUG,
	KVM_SET_DEVICE_ATTR,
	KVM_CREATE_DEVICE,
	KVM_SET_MP_STATE,
	KVM_ENABLE_CAP,
	KVM_SIGNAL_MSI,
	KVM_SET_SIGNAL_MASK,
	KVM_GET_REG_LIST,
	KVM_MEMORY_ENCRYPT_OP,
	VHOST_SET_FEATURES,
	VHOST_SET_MEM_TABLE,
	VHOST_SET_VRING_ADDR,
	VHOST_SET_VRING_KICK,
	VHOST_GET_VRING_BASE,
	VHOST_NET_SET_BACKEND,
	VHOST_VDPA_SET_STATUS,
	MMC_IOC_CMD,
	MMC_IOC_MULTI_CMD,
	MTIOCTOP,
	MTIOCGET,
	CDROMSUBCHNL,
	CDROM_SEND_PACKET,
	CDROMREADAUDIO,
	DVD_AUTH,
	HIDIOCGUSAGES,
	HIDIOCSUSAGES,
	HIDIOCGUSAGE,
	HIDIOCGRAWINFO,
	NVME_IOCTL_ADMIN_CMD,
	NVME_IOCTL_SUBMIT_IO,
	NVME_IOCTL_IO64_CMD,
	NILFS_IOCTL_GET_CPINFO,
	NILFS_IOCTL_CLEAN_SEGMENTS,
	PPWDATA,
	PPFCONTROL,
	KCOV_REMOTE_ENABLE,
};

static const unsigned long plain[] = {
	KVM_GET_API_VERSION, KVM_CREATE_VM, KVM_CHECK_EXTENSION, KVM_GET_VCPU_MMAP_SIZE,
	KVM_CREATE_VCPU,     KVM_RUN,	    KVM_SET_TSS_ADDR,	 KVM_CREATE_IRQCHIP,
	KVM_GET_STATS_FD,    KVM_NMI,
};

int main(void)
{
	char *memory = mmap((void *)0x20000000, 3 << 13, PROT_READ | PROT_WRITE,
			    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	char *end = memory + (1 << 14);
	uint32_t *words = (void *)memory;

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
		ioctl(-1, plain[k], 0L);
		ioctl(-1, plain[k], 1L);
		ioctl(-1, plain[k], -1L);
	}
	return 0;
}
