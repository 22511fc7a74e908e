/* Requests of terminals: on both ends of a pseudo terminal, on a file that is none, with a filled,
 * a zeroed, a cut and a missing argument.
 *
 * trace: ioctl
 * modes: -s 40; -v -s 100; -X raw; -X verbose -v; -yy
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <asm/termios.h>
#include <linux/serial.h>
#include <linux/userfaultfd.h>
#include <linux/kd.h>
#include <linux/vt.h>

int ioctl(int, unsigned long, ...);

static const unsigned long pointing[] = {
	TCGETS,		TCSETS,		  TCSETSW,	  TCSETSF,	   TCGETS2,
	TCSETS2,	TCSETSW2,	  TCSETSF2,	  TCGETA,	   TCSETA,
	TCSETAW,	TCSETAF,	  TIOCGLCKTRMIOS, TIOCSLCKTRMIOS,  TIOCGPGRP,
	TIOCSPGRP,	TIOCGSID,	  TIOCOUTQ,	  FIONREAD,	   TIOCSTI,
	TIOCGWINSZ,	TIOCSWINSZ,	  TIOCMGET,	  TIOCMBIS,	   TIOCMBIC,
	TIOCMSET,	TIOCGSOFTCAR,	  TIOCSSOFTCAR,	  TIOCLINUX,	   TIOCGSERIAL,
	TIOCSSERIAL,	TIOCPKT,	  FIONBIO,	  FIOASYNC,	   TIOCSETD,
	TIOCGETD,	TIOCGRS485,	  TIOCSRS485,	  TIOCGPTN,	   TIOCSPTLCK,
	TIOCGDEV,	TIOCGPKT,	  TIOCGPTLCK,	  TIOCGEXCL,	   TIOCGISO7816,
	TIOCSISO7816,	TIOCGICOUNT,	  TIOCSERGETLSR,  TIOCSERGETMULTI, TIOCSERSETMULTI,
	TIOCSERGSTRUCT, TIOCSERCONFIG,	  TIOCSERGWILD,	  TIOCSERSWILD,	   FIOQSIZE,
	VT_OPENQRY,	VT_GETMODE,	  VT_SETMODE,	  VT_GETSTATE,	   VT_RESIZE,
	VT_RESIZEX,	VT_GETHIFONTMASK, VT_WAITEVENT,	  VT_SETACTIVATE,  UFFDIO_API,
	GIO_UNIMAP,	KDFONTOP,
};

static const unsigned long plain[] = {
	TCSBRK,	     TCXONC,	  TCFLSH,	 TCSBRKP,	 TIOCEXCL,	TIOCNXCL,
	TIOCSCTTY,   TIOCNOTTY,	  TIOCCONS,	 TIOCSBRK,	 TIOCCBRK,	TIOCVHANGUP,
	TIOCGPTPEER, TIOCSIG,	  TIOCMIWAIT,	 FIOCLEX,	 FIONCLEX,	VT_SENDSIG,
	VT_RELDISP,  VT_ACTIVATE, VT_WAITACTIVE, VT_DISALLOCATE, VT_LOCKSWITCH, VT_UNLOCKSWITCH,
};

static char *page; /* with nothing behind it */

static void make(int fd, unsigned long request)
{
	size_t size = _IOC_SIZE(request) ? _IOC_SIZE(request) : 64;

	for (int i = 0; i < 4096; i++)
		page[i] = i % 7 ? 0 : i % 5 + 1;
	ioctl(fd, request, page);
	memset(page, 0, 4096);
	ioctl(fd, request, page);
	memset(page, 0xff, 4096);
	ioctl(fd, request, page);
	ioctl(fd, request, page + 4096 - size);
	ioctl(fd, request, page + 4096 - size / 2);
	ioctl(fd, request, page + 4096 - 1);
	ioctl(fd, request, page + 4096);
	ioctl(fd, request, NULL);
}

static void values(int fd)
{
	static const int modems[] = { 0,
				      0x1ff,
				      TIOCM_DTR | TIOCM_RTS,
				      TIOCM_CAR,
				      TIOCM_OUT1 | TIOCM_OUT2 | TIOCM_LOOP,
				      0x10000 };

	for (unsigned i = 0; i < sizeof(modems) / sizeof(*modems); i++) {
		ioctl(fd, TIOCMSET, &modems[i]);
		ioctl(fd, TIOCMBIS, &modems[i]);
	}
	for (int i = 0; i < 32; i++)
		ioctl(fd, TIOCSETD, &i);
	for (int i = -1; i < 5; i++) {
		ioctl(fd, TCXONC, i);
		ioctl(fd, TCFLSH, i);
	}
}

int main(void)
{
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY), file = open("a", O_CREAT | O_RDWR, 0600),
	    on = 1, off = 0, n, slave;
	struct serial_struct serial = { .type = PORT_16550A,
					.line = 1,
					.port = 0x3f8,
					.irq = 4,
					.flags = ASYNC_SAK | ASYNC_SPD_CUST,
					.xmit_fifo_size = 16,
					.custom_divisor = 2,
					.baud_base = 115200,
					.close_delay = 50,
					.io_type = SERIAL_IO_PORT,
					.hub6 = 1,
					.closing_wait = 3000,
					.closing_wait2 = 9,
					.iomem_base = (void *)0x1234,
					.iomem_reg_shift = 2,
					.port_high = 7,
					.iomap_base = 0x5678 };
	struct serial_rs485 rs485 = { .flags = SER_RS485_ENABLED | SER_RS485_RTS_ON_SEND,
				      .delay_rts_before_send = 5 };
	struct serial_iso7816 iso = { .flags = SER_ISO7816_ENABLED | SER_ISO7816_T(1),
				      .tg = 1,
				      .sc_fi = 372,
				      .sc_di = 1,
				      .clk = 4000000 };
	struct winsize size = { 24, 80, 640, 480 };
	struct vt_mode mode = { .mode = VT_PROCESS, .relsig = SIGUSR1, .acqsig = SIGUSR2 };
	struct vt_sizes sizes = { 25, 80, 100 };
	struct vt_consize consize = { 25, 80, 400, 16, 640, 8 };
	struct vt_setactivate activate = { .console = 3, .mode = mode };
	struct vt_event event = { .event = VT_EVENT_SWITCH };

	page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	munmap(page + 4096, 4096);

	ioctl(file, TIOCSSERIAL, &serial);
	ioctl(file, TIOCSRS485, &rs485);
	ioctl(file, TIOCSISO7816, &iso);
	ioctl(file, TIOCSWINSZ, &size);
	ioctl(file, VT_SETMODE, &mode);
	ioctl(file, VT_RESIZE, &sizes);
	ioctl(file, VT_RESIZEX, &consize);
	ioctl(file, VT_SETACTIVATE, &activate);
	ioctl(file, VT_WAITEVENT, &event);
	for (unsigned i = 0; i < sizeof(pointing) / sizeof(*pointing); i++)
		make(file, pointing[i]);
	for (unsigned i = 0; i < sizeof(plain) / sizeof(*plain); i++)
		for (unsigned j = 0; j < 5; j++)
			ioctl(-1, plain[i],
			      (unsigned long[]){ 0, 1, O_RDWR | O_NOCTTY, 63, 0x123456789 }[j]);
	values(file);

	if (master < 0)
		return 0;
	ioctl(master, TIOCGPTN, &n);
	ioctl(master, TIOCSPTLCK, &off);
	ioctl(master, TIOCGPTLCK, &n);
	slave = ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY);
	if (slave < 0)
		return 0;
	ioctl(master, TIOCPKT, &on);
	ioctl(master, TIOCGPKT, &n);
	ioctl(master, TIOCGDEV, &n);
	ioctl(master, TIOCGEXCL, &n);
	ioctl(master, FIONREAD, &n);
	ioctl(slave, TIOCEXCL);
	ioctl(slave, TIOCGEXCL, &n);
	ioctl(slave, TIOCGETD, &n);
	ioctl(slave, TCGETS, page);
	ioctl(slave, TCSETS, page);
	ioctl(slave, TCGETS2, page);
	ioctl(slave, TCGETA, page);
	ioctl(slave, TIOCGLCKTRMIOS, page);
	ioctl(slave, TIOCSWINSZ, &size);
	ioctl(slave, TIOCGWINSZ, &size);
	ioctl(slave, TIOCGSERIAL, &serial);
	ioctl(slave, TIOCGRS485, &rs485);
	ioctl(slave, TIOCOUTQ, &n);
	ioctl(slave, TIOCGPGRP, &n);
	ioctl(slave, TIOCGSOFTCAR, &n);
	ioctl(slave, TIOCMGET, &n);
	ioctl(slave, TCFLSH, TCIOFLUSH);
	ioctl(slave, TCSBRK, 1);
	return 0;
}
