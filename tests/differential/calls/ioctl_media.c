/* Requests of video devices, made on a wrong descriptor and on one for which a thread of ours
 * answers: what is asked and what comes back, in every shape that strace 6.1 knows.
 *
 * trace: ioctl
 * modes: -s 40; -v -s 100; -X raw -v; -X verbose -v; -yy
 */
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <linux/videodev2.h>
#include <pthread.h>
#include <sys/prctl.h>
#include "call.h"

#define DEVICE 99

/* What the next request on DEVICE writes, and returns. */
static volatile struct {
	void *to;
	const void *from;
	size_t n;
	int error;
} answer;

static void *answering(void *listener)
{
	struct seccomp_notif asked;

	for (;;) {
		memset(&asked, 0, sizeof(asked));
		if (ioctl((intptr_t)listener, SECCOMP_IOCTL_NOTIF_RECV, &asked))
			return NULL;
		if (!answer.error && answer.from)
			memcpy(answer.to, answer.from, answer.n);
		struct seccomp_notif_resp said = { .id = asked.id, .error = -answer.error };
		ioctl((intptr_t)listener, SECCOMP_IOCTL_NOTIF_SEND, &said);
	}
}

static void listen_to_device(void)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ioctl, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, DEVICE, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { COUNT(code), code };
	pthread_t thread;
	int listener;

	dup2(open("/dev/null", O_RDWR), DEVICE);
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	listener =
		CALL(seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
	if (listener < 0)
		exit(1);
	pthread_create(&thread, NULL, answering, (void *)(intptr_t)listener);
}

/* A request that finds one thing and leaves another. */
static void ask(unsigned long request, const void *before, const void *after, size_t n)
{
	static char *page;
	char *place;

	if (!page)
		page = readable(4096);
	place = page + 4096 - n;
	memcpy(place, before, n);
	ioctl(-1, request, place);
	answer = (typeof(answer)){ place, after, n, EINVAL };
	ioctl(DEVICE, request, place);
	answer.error = 0;
	ioctl(DEVICE, request, place);
	answer.from = NULL;
	ioctl(DEVICE, request, place);
}

/* An argument that is missing, unreadable, or not whole. */
static void oddly(unsigned long request, size_t n)
{
	char *place = readable(n);

	ioctl(-1, request, 0L);
	ioctl(-1, request, NOWHERE);
	ioctl(-1, request, place + 1);
	if (n > 8)
		ioctl(-1, request, place + n - 7);
	answer = (typeof(answer)){ place, NULL, 0, 0 };
	ioctl(DEVICE, request, 0L);
	ioctl(DEVICE, request, place + 1);
}

#define ASK(request, type, before, ...)                         \
	do {                                                    \
		const type was = before, becomes = __VA_ARGS__; \
		ask(request, &was, &becomes, sizeof(was));      \
		oddly(request, sizeof(was));                    \
	} while (0)
#define V(...)              \
	{                   \
		__VA_ARGS__ \
	}

#define YUYV V4L2_PIX_FMT_YUYV
#define RECT(n)                           \
	{                                 \
		(n), -(n), 640 + (n), 480 \
	}

static struct v4l2_clip clips[2] = { { RECT(3), NULL }, { RECT(4), NULL } };

static void fill(struct v4l2_format *f, int type, unsigned k)
{
	memset(f, 0, sizeof(*f));
	f->type = type;
	switch (type) {
	case V4L2_BUF_TYPE_VIDEO_CAPTURE:
	case V4L2_BUF_TYPE_VIDEO_OUTPUT:
		f->fmt.pix =
			(struct v4l2_pix_format){ 640 + k, 480,	   YUYV,  1 + k,
						  1280,	   614400, 8 - k, V4L2_PIX_FMT_PRIV_MAGIC,
						  1,	   { 2 },  1,	  3 };
		break;
	case V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE:
	case V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE:
		f->fmt.pix_mp = (struct v4l2_pix_format_mplane){
			640 + k, 480, V4L2_PIX_FMT_NV12M,
			1,	 8,   { { 307200, 640 }, { 153600, 640 } },
			2 + k,	 3,   { 2 },
			1,	 2
		};
		break;
	case V4L2_BUF_TYPE_VIDEO_OVERLAY:
	case V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY:
		f->fmt.win = (struct v4l2_window){ RECT(1), 2, 0x123456, clips, 2 - k, NULL, 9 };
		break;
	case V4L2_BUF_TYPE_VBI_CAPTURE:
	case V4L2_BUF_TYPE_VBI_OUTPUT:
		f->fmt.vbi =
			(struct v4l2_vbi_format){ 27000000,    244,	   2048, V4L2_PIX_FMT_GREY,
						  { 7, -320 }, { 16, 17 }, 1 + k };
		break;
	case V4L2_BUF_TYPE_SLICED_VBI_CAPTURE:
	case V4L2_BUF_TYPE_SLICED_VBI_OUTPUT:
		f->fmt.sliced =
			(struct v4l2_sliced_vbi_format){ .service_set = 1 + k, .io_size = 2048 };
		f->fmt.sliced.service_lines[0][7] = 1;
		f->fmt.sliced.service_lines[1][23] = 0x4000;
		break;
	case V4L2_BUF_TYPE_SDR_CAPTURE:
	case V4L2_BUF_TYPE_SDR_OUTPUT:
		f->fmt.sdr = (struct v4l2_sdr_format){ V4L2_SDR_FMT_CU8, 4096 + k };
		break;
	default:
		f->fmt.meta = (struct v4l2_meta_format){ V4L2_META_FMT_UVC, 1024 + k };
	}
}

static void formats(void)
{
	static const unsigned long requests[] = { VIDIOC_G_FMT, VIDIOC_S_FMT, VIDIOC_TRY_FMT };
	struct v4l2_format f, g;

	for (unsigned r = 0; r < COUNT(requests); r++) {
		for (int type = 0; type < 17; type++) {
			fill(&f, type, 0);
			fill(&g, type, 1);
			ask(requests[r], &f, &g, sizeof(f));
		}
		oddly(requests[r], sizeof(f));
	}
	for (int type = 0; type < 17; type++) {
		struct v4l2_create_buffers b = { 7, 4, V4L2_MEMORY_MMAP }, c = { 8, 3, 2 };
		fill(&b.format, type, 0);
		fill(&c.format, type, 1);
		b.capabilities = 1;
		c.capabilities = 3;
		ask(VIDIOC_CREATE_BUFS, &b, &c, sizeof(b));
	}
	oddly(VIDIOC_CREATE_BUFS, sizeof(struct v4l2_create_buffers));
	/* Formats with more planes than there are, and formats that have no letters. */
	fill(&f, V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, 0);
	f.fmt.pix_mp.num_planes = 200;
	f.fmt.pix_mp.pixelformat = 0x80000041;
	ask(VIDIOC_S_FMT, &f, &f, sizeof(f));
	fill(&f, V4L2_BUF_TYPE_VIDEO_CAPTURE, 0);
	f.fmt.pix.pixelformat = 0x275c0a41;
	f.fmt.pix.field = 77;
	f.fmt.pix.colorspace = 99;
	ask(VIDIOC_S_FMT, &f, &f, sizeof(f));
	ASK(VIDIOC_ENUM_FMT, struct v4l2_fmtdesc, V(.index = 3, .type = 1),
	    V(3, 1, V4L2_FMT_FLAG_COMPRESSED | 0x1000, "Motion-JPEG", V4L2_PIX_FMT_MJPEG, 5));
	ASK(VIDIOC_QUERYCAP, struct v4l2_capability, V(0),
	    V("uvcvideo", "A camera", "usb-1", 0x60102, 0x84a00001, 0x04200001));
	ASK(VIDIOC_QUERYCAP, struct v4l2_capability, V(0),
	    V("sixteen letters!", "A \"card\"", "usb-1", 0x60102, 8, 1));
}

static void buffers(void)
{
	static const unsigned long requests[] = { VIDIOC_QUERYBUF, VIDIOC_QBUF, VIDIOC_DQBUF,
						  VIDIOC_PREPARE_BUF };
	static struct v4l2_plane planes[2] = { { 10, 20, { .mem_offset = 4096 }, 3 },
					       { 11, 21, { .userptr = 0x8000 }, 4 } };
	const unsigned types[] = { 0, 1, 2, 9, 10, 13, 99 };
	struct v4l2_buffer b, c;

	for (unsigned r = 0; r < COUNT(requests); r++) {
		for (unsigned k = 0; k < COUNT(types) * 6; k++) {
			int mplane = types[k / 6] == 9 || types[k / 6] == 10;
			b = (struct v4l2_buffer){ .index = 1,
						  .type = types[k / 6],
						  .memory = k % 6,
						  .flags = 0x2043,
						  .length = mplane ? 2 : 4096 };
			c = (struct v4l2_buffer){ 2,
						  types[k / 6],
						  100 + k,
						  0x14005,
						  3,
						  { 5, 6 },
						  { 1, 2, 3, 4, 5, 6, { 7 } },
						  77,
						  k % 6,
						  { 0x3000 },
						  b.length,
						  0,
						  { 9 } };
			if (mplane)
				c.m.planes = b.m.planes = k & 1 ? planes : NOWHERE;
			else
				b.m.userptr = 0x12345000;
			ask(requests[r], &b, &c, sizeof(b));
		}
		oddly(requests[r], sizeof(b));
	}
	ASK(VIDIOC_REQBUFS, struct v4l2_requestbuffers, V(8, 1, 1), V(4, 1, 1, 0x15, 1));
	ASK(VIDIOC_REQBUFS, struct v4l2_requestbuffers, V(8, 99, 7), V(8, 99, 7));
	ASK(VIDIOC_EXPBUF, struct v4l2_exportbuffer, V(1, 2, 3, O_RDWR | O_CLOEXEC),
	    V(1, 2, 3, O_RDWR, 44));
	ASK(VIDIOC_STREAMON, int, 1, 1);
	ASK(VIDIOC_STREAMOFF, int, 77, 77);
	ASK(VIDIOC_OVERLAY, int, 1, 1);
	ASK(VIDIOC_G_FBUF, struct v4l2_framebuffer, V(0),
	    V(1, 2, NOWHERE, { 640, 480, YUYV, 1, 1280, 614400, 8 }));
	ASK(VIDIOC_S_FBUF, struct v4l2_framebuffer,
	    V(1, 2, NOWHERE, { 640, 480, YUYV, 1, 1280, 614400, 8 }), V(0));
}

static void streams(void)
{
	static const unsigned types[] = { 0, 1, 2, 3, 9, 10, 99 };
	struct v4l2_streamparm p, q;

	for (unsigned k = 0; k < COUNT(types); k++) {
		p = (struct v4l2_streamparm){ types[k],
					      { .capture = { 0x1000, 1, { 1, 30 }, 5, 2 } } };
		q = (struct v4l2_streamparm){ types[k],
					      { .capture = { 0x1800, 2, { 0, 0 }, 0, 3 } } };
		ask(VIDIOC_G_PARM, &p, &q, sizeof(p));
		ask(VIDIOC_S_PARM, &p, &q, sizeof(p));
	}
	oddly(VIDIOC_G_PARM, sizeof(p));
	oddly(VIDIOC_S_PARM, sizeof(p));
	ASK(VIDIOC_G_STD, v4l2_std_id, V4L2_STD_PAL, V4L2_STD_NTSC);
	ASK(VIDIOC_S_STD, v4l2_std_id, V4L2_STD_PAL, 1);
	ASK(VIDIOC_QUERYSTD, v4l2_std_id, 0, 0xffffffffffull);
	ASK(VIDIOC_G_INPUT, int, 1, -2);
	ASK(VIDIOC_S_INPUT, int, 1, 2);
	ASK(VIDIOC_G_OUTPUT, int, 1, 2);
	ASK(VIDIOC_S_OUTPUT, int, -1, 2);
	ASK(VIDIOC_G_PRIORITY, int, 1, 2);
	ASK(VIDIOC_S_PRIORITY, int, 9, 2);
	ASK(VIDIOC_ENUMINPUT, struct v4l2_input, V(.index = 1),
	    V(1, "Camera 1", 2, 3, 4, V4L2_STD_PAL, 0x10001, 2));
	ASK(VIDIOC_ENUMOUTPUT, struct v4l2_output, V(.index = 1),
	    V(1, "HDMI", 2, 3, 4, V4L2_STD_PAL, 4));
	ASK(VIDIOC_ENUMSTD, struct v4l2_standard, V(.index = 1), V(1, 0xff, "PAL", { 1, 25 }, 625));
	ASK(VIDIOC_G_TUNER, struct v4l2_tuner, V(.index = 1),
	    V(1, "FM", 1, 0x1411, 1000, 2000, 3, 1, 65535, -1));
	ASK(VIDIOC_S_TUNER, struct v4l2_tuner, V(1, "FM", 1, 0x1411, 1000, 2000, 3, 1, 65535, -1),
	    V(1, "AM", 9, 0, 1));
	ASK(VIDIOC_G_MODULATOR, struct v4l2_modulator, V(.index = 1),
	    V(1, "FM", 0x1411, 1000, 2000, 3, 1));
	ASK(VIDIOC_S_MODULATOR, struct v4l2_modulator, V(1, "FM", 0x1411, 1000, 2000, 3, 1), V(0));
	ASK(VIDIOC_G_FREQUENCY, struct v4l2_frequency, V(1, 2), V(1, 2, 3000));
	ASK(VIDIOC_S_FREQUENCY, struct v4l2_frequency, V(1, 2, 3000), V(1, 2, 3001));
	ASK(VIDIOC_S_HW_FREQ_SEEK, struct v4l2_hw_freq_seek, V(1, 1, 1, 0, 10, 20, 30), V(0));
	ASK(VIDIOC_ENUM_FREQ_BANDS, struct v4l2_frequency_band, V(1, 1, 2),
	    V(1, 1, 2, 0x1000, 5, 6, 2));
	ASK(VIDIOC_CROPCAP, struct v4l2_cropcap, V(1), V(1, RECT(0), RECT(8), { 11, 12 }));
	ASK(VIDIOC_G_CROP, struct v4l2_crop, V(1), V(1, RECT(9)));
	ASK(VIDIOC_S_CROP, struct v4l2_crop, V(1, RECT(9)), V(1, RECT(7)));
	ASK(VIDIOC_G_SELECTION, struct v4l2_selection, V(1, 0x100, 1), V(1, 0x100, 7, RECT(9)));
	ASK(VIDIOC_S_SELECTION, struct v4l2_selection, V(1, 0x101, 5, RECT(9)),
	    V(1, 0x101, 5, RECT(7)));
	ASK(VIDIOC_S_SELECTION, struct v4l2_selection, V(77, 88, 99, RECT(9)), V(1, 2, 3, RECT(9)));
	for (unsigned type = 0; type < 5; type++) {
		ASK(VIDIOC_ENUM_FRAMESIZES, struct v4l2_frmsizeenum, V(1, YUYV),
		    V(1, YUYV, type, { .stepwise = { 16, 1920, 2, 17, 1080, 3 } }));
		ASK(VIDIOC_ENUM_FRAMEINTERVALS, struct v4l2_frmivalenum, V(1, YUYV, 640, 480),
		    V(1, YUYV, 640, 480, type, { .stepwise = { { 1, 30 }, { 1, 5 }, { 2, 3 } } }));
	}
}

static void controls(void)
{
	static struct v4l2_ext_control list[5] = {
		{ V4L2_CID_BRIGHTNESS, 0, { 0 }, { .value = -5 } },
		{ V4L2_CID_RDS_TX_PS_NAME, 6, { 0 }, { .string = "radio" } },
		{ 12345, 3, { 0 }, { .string = NOWHERE } },
		{ V4L2_CID_EXPOSURE, 0, { 0 }, { .value64 = 1ull << 40 } },
		{ V4L2_CID_DETECT_MD_THRESHOLD_GRID, 4, { 0 }, { .string = "\1\2\3\4" } },
	};
	static const unsigned long requests[] = { VIDIOC_G_EXT_CTRLS, VIDIOC_S_EXT_CTRLS,
						  VIDIOC_TRY_EXT_CTRLS };
	static const unsigned ids[] = { V4L2_CID_CONTRAST, 0x80980900, 0xc09a0901, 0x8000000, 0, 7,
					0x980924 };

	for (unsigned k = 0; k < COUNT(ids); k++) {
		ASK(VIDIOC_G_CTRL, struct v4l2_control, V(ids[k], 5), V(ids[k], -7));
		ASK(VIDIOC_S_CTRL, struct v4l2_control, V(ids[k], 5), V(ids[k], 6));
		ASK(VIDIOC_QUERYCTRL, struct v4l2_queryctrl, V(ids[k]),
		    V(ids[k], k, "Name", -1, 100, 2, 50, 0x24));
		ASK(VIDIOC_QUERYMENU, struct v4l2_querymenu, V(ids[k], k),
		    V(ids[k], k, { "Manual" }));
	}
	for (unsigned dims = 0; dims < 6; dims++)
		ASK(VIDIOC_QUERY_EXT_CTRL, struct v4l2_query_ext_ctrl, V(0x80980900),
		    V(0x980900, 0x100, "Name", -1, 100, 2, 50, 0x1100, 4, 12, dims,
		      { 1, 2, 3, 4 }));
	for (unsigned r = 0; r < COUNT(requests); r++) {
		ASK(requests[r], struct v4l2_ext_controls,
		    V({ V4L2_CTRL_CLASS_USER }, 5, 1, 0, {}, list),
		    V({ V4L2_CTRL_CLASS_USER }, 5, 2, 0, {}, list));
		ASK(requests[r], struct v4l2_ext_controls, V({ 0 }, 0, 0, -1), V({ 0 }, 0));
		ASK(requests[r], struct v4l2_ext_controls, V({ 0xf010000 }, 2, 0, 3, {}, NOWHERE),
		    V({ 77 }, 1, 1));
		ASK(requests[r], struct v4l2_ext_controls, V({ 0 }, 3, 0, 3, {}, NULL),
		    V({ 0 }, 1, 1, 0, {}, list));
	}
}

int main(void)
{
	listen_to_device();
	formats();
	buffers();
	streams();
	controls();
	ASK(VIDIOC_SUBSCRIBE_EVENT, struct v4l2_event_subscription, V(3, V4L2_CID_HUE, 1), V(0));
	ASK(VIDIOC_SUBSCRIBE_EVENT, struct v4l2_event_subscription, V(99, 5, 4), V(0));
	ASK(VIDIOC_UNSUBSCRIBE_EVENT, struct v4l2_event_subscription, V(4, 5, 2), V(0));
	_exit(0);
}
