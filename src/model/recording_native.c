/* What machine a recording is of, before anything else is read of it. */
#include "config.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "abi.h"
#include "recording.h"
#include "recording_format.h"

const struct abi *recording_native(const char *path)
{
	struct file_header header;
	struct stat st;
	bool known;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (fd < 0)
		return NULL;
	known = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) &&
		read(fd, &header, sizeof(header)) == sizeof(header) &&
		!memcmp(header.magic, "sonderec", sizeof(header.magic)) &&
		header.native < ABI_COUNT;
	close(fd);
	return known ? &abis[header.native] : NULL;
}
