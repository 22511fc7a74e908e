# Landlock.
x86_64 landlock_create_ruleset 0 0 1 = 3
> landlock_create_ruleset(NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) = 3
x86_64 landlock_create_ruleset 0x20000 8 0 = 3
@0x20000 u64 0x9
> landlock_create_ruleset({handled_access_fs=LANDLOCK_ACCESS_FS_EXECUTE|LANDLOCK_ACCESS_FS_READ_DIR}, 8, 0) = 3
x86_64 landlock_create_ruleset 0x20000 4 0 = -1 EINVAL
@0x20000 u64 0x9
> landlock_create_ruleset(0x20000, 4, 0) = -1 EINVAL (Invalid argument)
x86_64 landlock_create_ruleset 0x20000 24 0 = 3
@0x20000 u64 0x8001 3 2
> landlock_create_ruleset({handled_access_fs=LANDLOCK_ACCESS_FS_EXECUTE|LANDLOCK_ACCESS_FS_IOCTL_DEV, handled_access_net=LANDLOCK_ACCESS_NET_BIND_TCP|LANDLOCK_ACCESS_NET_CONNECT_TCP, scoped=LANDLOCK_SCOPE_SIGNAL}, 24, 0) = 3
x86_64 landlock_add_rule 3 1 0x20000 0 = 0
@0x20000 u64 0x1000 u32 5
> landlock_add_rule(3, LANDLOCK_RULE_PATH_BENEATH, {allowed_access=LANDLOCK_ACCESS_FS_MAKE_SYM, parent_fd=5}, 0) = 0
x86_64 landlock_add_rule 3 2 0x20000 0 = 0
@0x20000 u64 2 443
> landlock_add_rule(3, LANDLOCK_RULE_NET_PORT, {allowed_access=LANDLOCK_ACCESS_NET_CONNECT_TCP, port=443}, 0) = 0
x86_64 landlock_add_rule 3 9 0x20000 0 = -1 EINVAL
> landlock_add_rule(3, 0x9 /* LANDLOCK_RULE_??? */, 0x20000, 0) = -1 EINVAL (Invalid argument)
x86_64 landlock_restrict_self 3 0 = 0
> landlock_restrict_self(3, 0) = 0
