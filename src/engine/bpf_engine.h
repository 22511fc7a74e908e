/* The bpf engine, before it is opened. */
#ifndef SONDE_BPF_ENGINE_H
#define SONDE_BPF_ENGINE_H

struct options;

/* Load what counts into the kernel, so that bpf_engine can be opened.  NULL, or what is missing. */
const char *bpf_prepare(const struct options *);

#endif
