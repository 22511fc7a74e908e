/* Requests of sockets, interfaces, tunnels and a few devices: on sockets and on a file that is
 * none, with a filled, a zeroed, a cut and a missing argument.
 *
 * trace: ioctl
 * modes: -s 40; -v -s 100; -X raw; -X verbose -v; -yy
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <net/route.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <linux/auto_fs.h>
#include <linux/ethtool.h>
#include <linux/filter.h>
#include <linux/if_bonding.h>
#include <linux/if_tun.h>
#include <linux/if_vlan.h>
#include <linux/ipmi.h>
#include <linux/mii.h>
#include <linux/net_tstamp.h>
#include <linux/ppp-ioctl.h>
#include <linux/rfkill.h>
#include <linux/sockios.h>
#include <linux/vtpm_proxy.h>
#include <linux/android/binder.h>

static const unsigned long pointing[] = {
	FIOSETOWN,
	SIOCSPGRP,
	FIOGETOWN,
	SIOCGPGRP,
	SIOCATMARK,
	SIOCINQ,
	SIOCOUTQ,
	SIOCOUTQNSD,
	SIOCGSTAMP_OLD,
	SIOCGSTAMPNS_OLD,
	SIOCGSTAMP_NEW,
	SIOCGSTAMPNS_NEW,
	SIOCADDRT,
	SIOCDELRT,
	SIOCRTMSG,
	SIOCGIFNAME,
	SIOCSIFLINK,
	SIOCGIFFLAGS,
	SIOCSIFFLAGS,
	SIOCGIFADDR,
	SIOCSIFADDR,
	SIOCGIFDSTADDR,
	SIOCSIFDSTADDR,
	SIOCGIFBRDADDR,
	SIOCSIFBRDADDR,
	SIOCGIFNETMASK,
	SIOCSIFNETMASK,
	SIOCGIFMETRIC,
	SIOCSIFMETRIC,
	SIOCGIFMEM,
	SIOCSIFMEM,
	SIOCGIFMTU,
	SIOCSIFMTU,
	SIOCSIFNAME,
	SIOCSIFHWADDR,
	SIOCGIFENCAP,
	SIOCSIFENCAP,
	SIOCGIFHWADDR,
	SIOCGIFSLAVE,
	SIOCSIFSLAVE,
	SIOCADDMULTI,
	SIOCDELMULTI,
	SIOCGIFINDEX,
	SIOCSIFPFLAGS,
	SIOCGIFPFLAGS,
	SIOCDIFADDR,
	SIOCSIFHWBROADCAST,
	SIOCGIFCOUNT,
	SIOCGIFBR,
	SIOCSIFBR,
	SIOCGIFTXQLEN,
	SIOCSIFTXQLEN,
	SIOCETHTOOL,
	SIOCGMIIPHY,
	SIOCGMIIREG,
	SIOCSMIIREG,
	SIOCWANDEV,
	SIOCDARP,
	SIOCGARP,
	SIOCSARP,
	SIOCDRARP,
	SIOCGRARP,
	SIOCSRARP,
	SIOCGIFMAP,
	SIOCSIFMAP,
	SIOCADDDLCI,
	SIOCDELDLCI,
	SIOCGIFVLAN,
	SIOCSIFVLAN,
	SIOCBONDENSLAVE,
	SIOCBONDRELEASE,
	SIOCBONDSETHWADDR,
	SIOCBONDSLAVEINFOQUERY,
	SIOCBONDINFOQUERY,
	SIOCBONDCHANGEACTIVE,
	SIOCBRADDBR,
	SIOCBRDELBR,
	SIOCBRADDIF,
	SIOCBRDELIF,
	SIOCSHWTSTAMP,
	SIOCGHWTSTAMP,
	TUNSETIFF,
	TUNGETIFF,
	TUNGETFEATURES,
	TUNGETSNDBUF,
	TUNSETSNDBUF,
	TUNATTACHFILTER,
	TUNDETACHFILTER,
	TUNGETFILTER,
	TUNSETTXFILTER,
	TUNGETVNETHDRSZ,
	TUNSETVNETHDRSZ,
	TUNSETQUEUE,
	TUNSETIFINDEX,
	TUNSETVNETLE,
	TUNGETVNETLE,
	TUNSETVNETBE,
	TUNGETVNETBE,
	TUNSETSTEERINGEBPF,
	TUNSETFILTEREBPF,
	TUNSETCARRIER,
	PPPIOCGFLAGS,
	PPPIOCSFLAGS,
	PPPIOCGASYNCMAP,
	PPPIOCSASYNCMAP,
	PPPIOCGUNIT,
	PPPIOCGRASYNCMAP,
	PPPIOCSRASYNCMAP,
	PPPIOCGMRU,
	PPPIOCSMRU,
	PPPIOCSMAXCID,
	PPPIOCGXASYNCMAP,
	PPPIOCSXASYNCMAP,
	PPPIOCSCOMPRESS,
	PPPIOCGNPMODE,
	PPPIOCSNPMODE,
	PPPIOCSPASS,
	PPPIOCSACTIVE,
	PPPIOCGDEBUG,
	PPPIOCSDEBUG,
	PPPIOCGIDLE,
	PPPIOCNEWUNIT,
	PPPIOCATTACH,
	PPPIOCDETACH,
	PPPIOCSMRRU,
	PPPIOCCONNECT,
	PPPIOCATTCHAN,
	PPPIOCGCHAN,
	PPPIOCGL2TPSTATS,
	PPPIOCBRIDGECHAN,
	AUTOFS_IOC_PROTOVER,
	AUTOFS_IOC_PROTOSUBVER,
	AUTOFS_IOC_SETTIMEOUT,
	AUTOFS_IOC_EXPIRE,
	AUTOFS_IOC_EXPIRE_MULTI,
	AUTOFS_IOC_ASKUMOUNT,
	RFKILL_IOCTL_MAX_SIZE,
	VTPM_PROXY_IOC_NEW_DEV,
	BINDER_VERSION,
	BINDER_WRITE_READ,
	BINDER_SET_MAX_THREADS,
	IPMICTL_GET_MY_ADDRESS_CMD,
	IPMICTL_SET_MY_ADDRESS_CMD,
	IPMICTL_GET_TIMING_PARMS_CMD,
	IPMICTL_SET_TIMING_PARMS_CMD,
	IPMICTL_REGISTER_FOR_CMD,
	IPMICTL_UNREGISTER_FOR_CMD,
	IPMICTL_SEND_COMMAND,
	IPMICTL_RECEIVE_MSG,
	IPMICTL_RECEIVE_MSG_TRUNC,
};

static const unsigned long plain[] = {
	SIOCGSKNS,	  TUNSETNOCSUM,	   TUNSETDEBUG,		 TUNSETPERSIST,
	TUNSETOWNER,	  TUNSETLINK,	   TUNSETGROUP,		 TUNSETOFFLOAD,
	TUNGETDEVNETNS,	  PPPIOCDISCONN,   PPPIOCXFERUNIT,	 PPPIOCUNBRIDGECHAN,
	AUTOFS_IOC_READY, AUTOFS_IOC_FAIL, AUTOFS_IOC_CATATONIC, RFKILL_IOCTL_NOINPUT,
};

static char *page; /* with nothing behind it */

static void make(int fd, unsigned long request)
{
	size_t size = _IOC_SIZE(request) && request != TUNSETIFF && request != TUNGETIFF
			      ? _IOC_SIZE(request)
			      : 40;

	for (int i = 0; i < 4096; i++)
		page[i] = i % 7 ? 0 : i % 5 + 1;
	ioctl(fd, request, page);
	memset(page, 0, 4096);
	ioctl(fd, request, page);
	memset(page, 0x7f, 4096);
	ioctl(fd, request, page);
	ioctl(fd, request, page + 4096 - size);
	ioctl(fd, request, page + 4096 - size / 2);
	ioctl(fd, request, page + 4096 - 1);
	ioctl(fd, request, page + 4096);
	ioctl(fd, request, NULL);
}

static struct sockaddr address(const char *text, unsigned short port)
{
	union {
		struct sockaddr_in in;
		struct sockaddr any;
	} a = { .in = { .sin_family = AF_INET, .sin_port = htons(port) } };

	inet_pton(AF_INET, text, &a.in.sin_addr);
	return a.any;
}

static void routes(int fd)
{
	struct rtentry route = { .rt_dst = address("192.0.2.0", 0),
				 .rt_gateway = address("127.0.0.1", 0),
				 .rt_genmask = address("255.255.255.0", 0),
				 .rt_flags = RTF_GATEWAY | RTF_HOST | RTF_REJECT,
				 .rt_metric = 3,
				 .rt_dev = "lo",
				 .rt_mtu = 1400,
				 .rt_window = 5,
				 .rt_irtt = 7 };
	struct arpreq arp = { .arp_pa = address("127.0.0.9", 0),
			      .arp_ha = { .sa_family = ARPHRD_ETHER, .sa_data = "\1\2\3\4\5\6" },
			      .arp_flags = ATF_COM | ATF_PERM,
			      .arp_netmask = address("255.0.0.0", 0),
			      .arp_dev = "lo" };

	ioctl(fd, SIOCADDRT, &route);
	ioctl(fd, SIOCDELRT, &route);
	ioctl(fd, SIOCGARP, &arp);
	ioctl(-1, SIOCSARP, &arp);
	ioctl(-1, SIOCDARP, &arp);
}

/* What does no harm of what ethtool asks. */
static void interface(int fd, const char *name)
{
	static const uint32_t commands[] = {
		ETHTOOL_GDRVINFO,    ETHTOOL_GLINK,	  ETHTOOL_GMSGLVL,	 ETHTOOL_GWOL,
		ETHTOOL_GSET,	     ETHTOOL_GRINGPARAM,  ETHTOOL_GCHANNELS,	 ETHTOOL_GCOALESCE,
		ETHTOOL_GPAUSEPARAM, ETHTOOL_GTSO,	  ETHTOOL_GFLAGS,	 ETHTOOL_GSSET_INFO,
		ETHTOOL_GTSO,	     ETHTOOL_GET_TS_INFO, ETHTOOL_GLINKSETTINGS, ETHTOOL_GPERMADDR,
		ETHTOOL_GFEATURES,   ETHTOOL_GEEE,	  ETHTOOL_GMODULEINFO,	 ETHTOOL_GSTRINGS,
		0x7fffffff
	};
	struct ifreq request = {};
	struct hwtstamp_config stamps = { .tx_type = HWTSTAMP_TX_ON,
					  .rx_filter = HWTSTAMP_FILTER_ALL };
	struct vlan_ioctl_args vlan = { .cmd = GET_VLAN_REALDEV_NAME_CMD };
	struct mii_ioctl_data *mii = (void *)&request.ifr_data;

	strcpy(request.ifr_name, name);
	for (size_t i = 0; i < sizeof(commands) / sizeof(*commands); i++) {
		memset(page, 0, 4096);
		memcpy(page, &commands[i], 4);
		request.ifr_data = page;
		ioctl(fd, SIOCETHTOOL, &request);
	}
	request.ifr_data = (void *)&stamps;
	ioctl(fd, SIOCGHWTSTAMP, &request);
	ioctl(-1, SIOCSHWTSTAMP, &request);
	strcpy(vlan.device1, name);
	ioctl(fd, SIOCGIFVLAN, &vlan);
	for (vlan.cmd = 0; vlan.cmd < 11; vlan.cmd++)
		ioctl(-1, SIOCSIFVLAN, &vlan);
	mii->phy_id = 1, mii->reg_num = 2, mii->val_in = 3, mii->val_out = 4;
	ioctl(fd, SIOCGMIIPHY, &request);
	ioctl(fd, SIOCGMIIREG, &request);
	ioctl(-1, SIOCSMIIREG, &request);
}

static void tunnel(void)
{
	struct ifreq request = { .ifr_name = "calls0", .ifr_flags = IFF_TUN | IFF_NO_PI };
	struct sock_filter filter[] = { BPF_STMT(BPF_RET | BPF_K, 0xffff) };
	struct sock_fprog program = { 1, filter };
	struct tun_filter addresses = { .flags = TUN_FLT_ALLMULTI };
	unsigned n;
	int fd = open("/dev/net/tun", O_RDWR);

	ioctl(-1, TUNATTACHFILTER, &program);
	ioctl(-1, TUNSETTXFILTER, &addresses);
	for (int i = 0; i < 256; i += 17)
		ioctl(-1, TUNSETOFFLOAD, i);
	ioctl(-1, TUNSETLINK, ARPHRD_ETHER);
	for (int flags = 1; flags < 0x10000; flags <<= 1) {
		request.ifr_flags = flags;
		ioctl(-1, TUNSETIFF, &request);
	}
	if (fd < 0)
		return;
	request.ifr_flags = IFF_TUN | IFF_NO_PI;
	ioctl(fd, TUNGETFEATURES, &n);
	ioctl(fd, TUNSETIFF, &request);
	ioctl(fd, TUNGETIFF, &request);
	ioctl(fd, TUNGETSNDBUF, &n);
	ioctl(fd, TUNGETVNETHDRSZ, &n);
	ioctl(fd, TUNSETVNETHDRSZ, &n);
	ioctl(fd, TUNGETVNETLE, &n);
	ioctl(fd, TUNSETOFFLOAD, TUN_F_CSUM | TUN_F_TSO4);
	ioctl(fd, TUNSETPERSIST, 0);
	close(fd);
}

int main(void)
{
	int file = open("a", O_CREAT | O_RDWR, 0600), udp = socket(AF_INET, SOCK_DGRAM, 0), n;

	page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	munmap(page + 4096, 4096);
	for (unsigned i = 0; i < sizeof(pointing) / sizeof(*pointing); i++)
		make(file, pointing[i]);
	for (unsigned i = 0; i < sizeof(plain) / sizeof(*plain); i++)
		for (unsigned j = 0; j < 5; j++)
			ioctl(-1, plain[i], (unsigned long[]){ 0, 1, 2, 63, 0x123456789 }[j]);
	ioctl(udp, SIOCATMARK, &n);
	ioctl(udp, SIOCINQ, &n);
	ioctl(udp, SIOCOUTQ, &n);
	ioctl(udp, SIOCGSTAMP_OLD, page);
	ioctl(udp, SIOCGSTAMPNS_NEW, page);
	routes(-1);
	routes(udp);
	interface(udp, "lo");
	interface(udp, "eth0");
	interface(udp, "none");
	tunnel();
	return 0;
}
