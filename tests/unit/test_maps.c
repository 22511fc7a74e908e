/* Where a virtual CPU's struct kvm_run is mapped, by /proc/PID/maps. */
#include <criterion/criterion.h>
#include "beside.h"

#define VCPU(n) "anon_inode:kvm-vcpu:" n

Test(maps, begins)
{
	static const char maps[] =
		"55d0c8a00000-55d0c8a01000 r--p 00000000 08:01 42   /usr/bin/" VCPU(
			"1") "\n"
			     "7f3c10000000-7f3c10003000 rw-s 00000000 00:0f 1051 " VCPU(
				     "0") "\n"
					  "7f3c20000000-7f3c20003000 rw-s 00000000 00:0f "
					  "1051 " VCPU(
						  "1") "\n"
						       "7f3c20003000-7f3c20004000 rw-s 00002000 "
						       "00:0f 1051 " VCPU(
							       "2") "\n"
								    "7f3c30000000-7f3c30003000 "
								    "rw-s 00000000 00:0f "
								    "1051 " VCPU(
									    "10") "\n"
										  "7f3c40000000-"
										  "7f3c40003000 "
										  "rw-p 00000000 "
										  "00:00 0 \n"
										  "7f3c50000000-"
										  "7f3c50003000 "
										  "rw-s 00000000 "
										  "00:0f "
										  "1051 " VCPU(
											  "3") "\n"
											       "7f3"
											       "c60"
											       "000"
											       "000"
											       "-7f"
											       "3c6"
											       "000"
											       "300"
											       "0 "
											       "rw-"
											       "s "
											       "000"
											       "000"
											       "00 "
											       "00:"
											       "0f "
											       "105"
											       "1"
											       " " VCPU(
												       "3");

	cr_expect_eq(maps_begin(maps, VCPU("0")), 0x7f3c10000000);
	cr_expect_eq(maps_begin(maps, VCPU("1")), 0x7f3c20000000);
	cr_expect_eq(maps_begin(maps, VCPU("10")), 0x7f3c30000000);
	cr_expect_eq(maps_begin(maps, VCPU("2")), 0, "its first page is not there");
	cr_expect_eq(maps_begin(maps, VCPU("3")), 0, "two of them");
	cr_expect_eq(maps_begin(maps, VCPU("4")), 0);
	cr_expect_eq(maps_begin("", VCPU("0")), 0);
	cr_expect_eq(maps_begin("x\n" VCPU("0") "\n", VCPU("0")), 0);
}
