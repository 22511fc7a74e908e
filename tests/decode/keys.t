# Keys.  Expected lines of x86_64 were printed by strace 6.1.

x86_64 add_key &"user" &"desc" &"payload" 7 -2 = 77
> add_key("user", "desc", "payload", 7, KEY_SPEC_PROCESS_KEYRING) = 77
x86_64 request_key &"user" &"desc" 0 -3 = 77
> request_key("user", "desc", NULL, KEY_SPEC_SESSION_KEYRING) = 77
x86_64 keyctl 0 -3 1 = 77
> keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_SESSION_KEYRING, 1) = 77
x86_64 keyctl 1 &"name" = 77
> keyctl(KEYCTL_JOIN_SESSION_KEYRING, "name") = 77
x86_64 keyctl 2 77 &"abc" 3 = 0
> keyctl(KEYCTL_UPDATE, 77, "abc", 3) = 0
x86_64 keyctl 3 77 = 0
> keyctl(KEYCTL_REVOKE, 77) = 0
x86_64 keyctl 4 77 0 -1 = 0
> keyctl(KEYCTL_CHOWN, 77, 0, -1) = 0
x86_64 keyctl 5 77 0x3f010204 = 0
> keyctl(KEYCTL_SETPERM, 77, KEY_POS_VIEW|KEY_POS_READ|KEY_POS_WRITE|KEY_POS_SEARCH|KEY_POS_LINK|KEY_POS_SETATTR|KEY_USR_VIEW|KEY_GRP_READ|KEY_OTH_WRITE) = 0
x86_64 keyctl 6 77 0x30000000 32 = 5
@0x30000000 "user\0"
> keyctl(KEYCTL_DESCRIBE, 77, "user", 32) = 5
x86_64 keyctl 8 77 -5 = 0
> keyctl(KEYCTL_LINK, 77, KEY_SPEC_USER_SESSION_KEYRING) = 0
x86_64 keyctl 10 -3 &"user" &"desc" 0 = 77
> keyctl(KEYCTL_SEARCH, KEY_SPEC_SESSION_KEYRING, "user", "desc", 0) = 77
x86_64 keyctl 11 77 0x30000000 32 = 4
@0x30000000 "abcd"
> keyctl(KEYCTL_READ, 77, "abcd", 32) = 4
x86_64 keyctl 12 77 &"abc" 3 -1 = 0
> keyctl(KEYCTL_INSTANTIATE, 77, "abc", 3, KEY_SPEC_THREAD_KEYRING) = 0
x86_64 keyctl 13 77 30 -1 = 0
> keyctl(KEYCTL_NEGATE, 77, 30, KEY_SPEC_THREAD_KEYRING) = 0
x86_64 keyctl 14 8 = 0
> keyctl(KEYCTL_SET_REQKEY_KEYRING, 8 /* KEY_REQKEY_DEFL_??? */) = 0
x86_64 keyctl 14 -1 = 0
> keyctl(KEYCTL_SET_REQKEY_KEYRING, KEY_REQKEY_DEFL_NO_CHANGE) = 0
x86_64 keyctl 15 77 30 = 0
> keyctl(KEYCTL_SET_TIMEOUT, 77, 30) = 0
x86_64 keyctl 18 = 0
> keyctl(KEYCTL_SESSION_TO_PARENT) = 0
x86_64 keyctl 19 77 30 126 -1 = 0
> keyctl(KEYCTL_REJECT, 77, 30, ENOKEY, KEY_SPEC_THREAD_KEYRING) = 0
x86_64 keyctl 20 77 0x30000000 2 0 = 0
@0x30000000 u64 0x30000100 2 0x30000110 3
@0x30000100 "ab"
@0x30000110 "cde"
> keyctl(KEYCTL_INSTANTIATE_IOV, 77, [{iov_base="ab", iov_len=2}, {iov_base="cde", iov_len=3}], 2, 0) = 0
x86_64 keyctl 22 1000 -4 = 77
> keyctl(KEYCTL_GET_PERSISTENT, 1000, KEY_SPEC_USER_KEYRING) = 77
x86_64 keyctl 23 0x30000000 0x30000100 4 0 = 4
@0x30000000 u32 1 2 -3
@0x30000100 "abcd"
> keyctl(KEYCTL_DH_COMPUTE, {private=1, prime=2, base=KEY_SPEC_SESSION_KEYRING}, "abcd", 4, NULL) = 4
x86_64 keyctl 24 77 0 &"info" 0x30000000 = 0
@0x30000000 u32 5 2048 u16 1 2 3 4 fill 40 0
> keyctl(KEYCTL_PKEY_QUERY, 77, 0, "info", {supported_ops=KEYCTL_SUPPORTS_ENCRYPT|KEYCTL_SUPPORTS_SIGN, key_size=2048, max_data_size=1, max_sig_size=2, max_enc_size=3, max_dec_size=4}) = 0
x86_64 keyctl 29 77 &"asym" &"x" = 0
> keyctl(KEYCTL_RESTRICT_KEYRING, 77, "asym", "x") = 0
x86_64 keyctl 30 77 -1 -2 1 = 0
> keyctl(KEYCTL_MOVE, 77, KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEYCTL_MOVE_EXCL) = 0
x86_64 keyctl 31 0x30000000 2 = 2
@0x30000000 "ab"
> keyctl(KEYCTL_CAPABILITIES, [KEYCTL_CAPS0_CAPABILITIES|KEYCTL_CAPS0_INVALIDATE|KEYCTL_CAPS0_RESTRICT_KEYRING, KEYCTL_CAPS1_NS_KEY_TAG|0x60], 2) = 2
x86_64 keyctl 25 0x30000000 &"info" 0x30000100 0x30000200 = -1 EOPNOTSUPP
@0x30000000 u32 77 0 5 0 0 0 0 0 0 0
> keyctl(KEYCTL_PKEY_ENCRYPT, {key_id=77, in_len=0, out_len=5}, "info", "", 0x30000200) = -1 EOPNOTSUPP (Operation not supported)
x86_64 keyctl 28 0x30000000 &"info" 0x30000100 0x30000200 = -1 EOPNOTSUPP
@0x30000000 u32 77 2 3 0 0 0 0 0 0 0
@0x30000100 "ab"
@0x30000200 "cde"
> keyctl(KEYCTL_PKEY_VERIFY, {key_id=77, in_len=2, in2_len=3}, "info", "ab", "cde") = -1 EOPNOTSUPP (Operation not supported)
x86_64 keyctl 99 1 2 3 4 = -1 EOPNOTSUPP
> keyctl(0x63 /* KEYCTL_??? */, 0x1, 0x2, 0x3, 0x4) = -1 EOPNOTSUPP (Operation not supported)

