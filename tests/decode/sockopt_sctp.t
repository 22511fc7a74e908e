# Values of the options of SCTP sockets.


# Associations.
x86_64 setsockopt 3 132 0 0x1000 16 = 0
@0x1000 u32 0 3000 60000 1000
> setsockopt(3, SOL_SCTP, SCTP_RTOINFO, {srto_assoc_id=SCTP_FUTURE_ASSOC, srto_initial=3000, srto_max=60000, srto_min=1000}, 16) = 0
i386 getsockopt 3 132 0 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 u32 7 3000 60000 1000
> getsockopt(3, SOL_SCTP, SCTP_RTOINFO, {srto_assoc_id=7, srto_initial=3000, srto_max=60000, srto_min=1000}, [16]) = 0
x32 setsockopt 3 132 0 0x1000 4 = -1 EINVAL
@0x1000 u32 0
> setsockopt(3, SOL_SCTP, SCTP_RTOINFO, 0x1000, 4) = -1 EINVAL (Invalid argument)
aarch64 getsockopt 3 132 1 0x1000 0x8000 = 0
@0x8000 u32 20
@@0x1000 u32 1 u16 10 2 u32 65536 65535 60000
> getsockopt(3, SOL_SCTP, SCTP_ASSOCINFO, {sasoc_assoc_id=SCTP_CURRENT_ASSOC, sasoc_asocmaxrxt=10, sasoc_number_peer_destinations=2, sasoc_peer_rwnd=65536, sasoc_local_rwnd=65535, sasoc_cookie_life=60000}, [20]) = 0
arm setsockopt 3 132 2 0x1000 8 = 0
@0x1000 u16 10 10 4 0
> setsockopt(3, SOL_SCTP, SCTP_INITMSG, {sinit_num_ostreams=10, sinit_max_instreams=10, sinit_max_attempts=4, sinit_max_init_timeo=0}, 8) = 0
riscv64 setsockopt 3 132 5 0x1000 132 = 0
@0x1000 u32 7 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_SCTP, SCTP_SET_PEER_PRIMARY_ADDR, {sspp_assoc_id=7, sspp_addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, 132) = 0
x86_64 setsockopt 3 132 6 0x1000 132 = 0
@0x1000 u32 7 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_SCTP, SCTP_PRIMARY_ADDR, {ssp_assoc_id=7, ssp_addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}}, 132) = 0
i386 getsockopt 3 132 6 0x1000 0x8000 = 0
@0x8000 u32 132
@@0x1000 u32 7 u16 10 be16 443 be32 0 "\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1 fill 100 0
> getsockopt(3, SOL_SCTP, SCTP_PRIMARY_ADDR, {ssp_assoc_id=7, ssp_addr={sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe80::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}}, [132]) = 0
x86_64 setsockopt 3 132 9 0x1000 156 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 30000 u16 5 u32 1500 200 0x129 0x12345 u8 0x2c 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_PARAMS, {spp_assoc_id=SCTP_FUTURE_ASSOC, spp_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spp_hbinterval=30000, spp_pathmaxrxt=5, spp_pathmtu=1500, spp_sackdelay=200, spp_flags=SPP_HB_ENABLE|SPP_PMTUD_ENABLE|SPP_SACKDELAY_ENABLE|SPP_IPV6_FLOWLABEL, spp_ipv6_flowlabel=0x12345, spp_dscp=0x2c}, 156) = 0
i386 setsockopt 3 132 9 0x1000 156 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 30000 u16 5 u32 1500 200 0x129 0x12345 u8 0x2c 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_PARAMS, {spp_assoc_id=SCTP_FUTURE_ASSOC, spp_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spp_hbinterval=30000, spp_pathmaxrxt=5, spp_pathmtu=1500, spp_sackdelay=200, spp_flags=SPP_HB_ENABLE|SPP_PMTUD_ENABLE|SPP_SACKDELAY_ENABLE|SPP_IPV6_FLOWLABEL, spp_ipv6_flowlabel=0x12345, spp_dscp=0x2c}, 156) = 0
x32 setsockopt 3 132 9 0x1000 156 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 30000 u16 5 u32 1500 200 0x129 0x12345 u8 0x2c 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_PARAMS, {spp_assoc_id=SCTP_FUTURE_ASSOC, spp_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spp_hbinterval=30000, spp_pathmaxrxt=5, spp_pathmtu=1500, spp_sackdelay=200, spp_flags=SPP_HB_ENABLE|SPP_PMTUD_ENABLE|SPP_SACKDELAY_ENABLE|SPP_IPV6_FLOWLABEL, spp_ipv6_flowlabel=0x12345, spp_dscp=0x2c}, 156) = 0
aarch64 setsockopt 3 132 9 0x1000 156 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 30000 u16 5 u32 1500 200 0x129 0x12345 u8 0x2c 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_PARAMS, {spp_assoc_id=SCTP_FUTURE_ASSOC, spp_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spp_hbinterval=30000, spp_pathmaxrxt=5, spp_pathmtu=1500, spp_sackdelay=200, spp_flags=SPP_HB_ENABLE|SPP_PMTUD_ENABLE|SPP_SACKDELAY_ENABLE|SPP_IPV6_FLOWLABEL, spp_ipv6_flowlabel=0x12345, spp_dscp=0x2c}, 156) = 0
arm setsockopt 3 132 9 0x1000 156 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 30000 u16 5 u32 1500 200 0x129 0x12345 u8 0x2c 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_PARAMS, {spp_assoc_id=SCTP_FUTURE_ASSOC, spp_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spp_hbinterval=30000, spp_pathmaxrxt=5, spp_pathmtu=1500, spp_sackdelay=200, spp_flags=SPP_HB_ENABLE|SPP_PMTUD_ENABLE|SPP_SACKDELAY_ENABLE|SPP_IPV6_FLOWLABEL, spp_ipv6_flowlabel=0x12345, spp_dscp=0x2c}, 156) = 0
riscv64 setsockopt 3 132 9 0x1000 156 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 30000 u16 5 u32 1500 200 0x129 0x12345 u8 0x2c 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_PARAMS, {spp_assoc_id=SCTP_FUTURE_ASSOC, spp_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spp_hbinterval=30000, spp_pathmaxrxt=5, spp_pathmtu=1500, spp_sackdelay=200, spp_flags=SPP_HB_ENABLE|SPP_PMTUD_ENABLE|SPP_SACKDELAY_ENABLE|SPP_IPV6_FLOWLABEL, spp_ipv6_flowlabel=0x12345, spp_dscp=0x2c}, 156) = 0
x32 setsockopt 3 132 9 0x1000 152 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 30000 u16 5 u32 1500 200 9 u16 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_PARAMS, {spp_assoc_id=SCTP_FUTURE_ASSOC, spp_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spp_hbinterval=30000, spp_pathmaxrxt=5, spp_pathmtu=1500, spp_sackdelay=200, spp_flags=SPP_HB_ENABLE|SPP_PMTUD_ENABLE}, 152) = 0
aarch64 setsockopt 3 132 9 0x1000 4 = -1 EINVAL
@0x1000 u32 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_PARAMS, 0x1000, 4) = -1 EINVAL (Invalid argument)
arm setsockopt 3 132 10 0x1000 32 = 0
@0x1000 u16 1 2 5 0 be32 46 u32 1 2 3 4 7
> setsockopt(3, SOL_SCTP, SCTP_DEFAULT_SEND_PARAM, {sinfo_stream=1, sinfo_ssn=2, sinfo_flags=SCTP_UNORDERED|SCTP_ABORT, sinfo_ppid=htonl(46), sinfo_context=1, sinfo_timetolive=2, sinfo_tsn=3, sinfo_cumtsn=4, sinfo_assoc_id=7}, 32) = 0
riscv64 setsockopt 3 132 11 0x1000 8 = 0
@0x1000 u8 1 1 0 0 0 1 0 0
> setsockopt(3, SOL_SCTP, SCTP_EVENTS, {sctp_data_io_event=1, sctp_association_event=1, sctp_address_event=0, sctp_send_failure_event=0, sctp_peer_error_event=0, sctp_shutdown_event=1, sctp_partial_delivery_event=0, sctp_adaptation_layer_event=0}, 8) = 0
x86_64 getsockopt 3 132 11 0x1000 0x8000 = 0
@0x8000 u32 14
@@0x1000 u8 1 1 0 0 0 1 0 0 1 1 1 1 1 1
> getsockopt(3, SOL_SCTP, SCTP_EVENTS, {sctp_data_io_event=1, sctp_association_event=1, sctp_address_event=0, sctp_send_failure_event=0, sctp_peer_error_event=0, sctp_shutdown_event=1, sctp_partial_delivery_event=0, sctp_adaptation_layer_event=0, sctp_authentication_event=1, sctp_sender_dry_event=1, sctp_stream_reset_event=1, sctp_assoc_reset_event=1, sctp_stream_change_event=1, sctp_send_failure_event_event=1}, [14]) = 0
i386 getsockopt 3 132 14 0x1000 0x8000 = 0
@0x8000 u32 176
@@0x1000 u32 7 4 65535 u16 1 2 3 4 u32 1452 7 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 2 4380 200 3000 1500
> getsockopt(3, SOL_SCTP, SCTP_STATUS, {sstat_assoc_id=7, sstat_state=SCTP_ESTABLISHED, sstat_rwnd=65535, sstat_unackdata=1, sstat_penddata=2, sstat_instrms=3, sstat_outstrms=4, sstat_fragmentation_point=1452, sstat_primary={spinfo_assoc_id=7, spinfo_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spinfo_state=SCTP_ACTIVE, spinfo_cwnd=4380, spinfo_srtt=200, spinfo_rto=3000, spinfo_mtu=1500}}, [176]) = 0
x32 getsockopt 3 132 15 0x1000 0x8000 = 0
@0x8000 u32 152
@@0x1000 u32 7 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 0xffff 4380 200 3000 1500
> getsockopt(3, SOL_SCTP, SCTP_GET_PEER_ADDR_INFO, {spinfo_assoc_id=7, spinfo_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spinfo_state=SCTP_UNKNOWN, spinfo_cwnd=4380, spinfo_srtt=200, spinfo_rto=3000, spinfo_mtu=1500}, [152]) = 0
aarch64 getsockopt 3 132 14 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u32 7 4
> getsockopt(3, SOL_SCTP, SCTP_STATUS, {sstat_assoc_id=7, sstat_state=SCTP_ESTABLISHED}, [8]) = 0

# Values, with an association or without.
arm setsockopt 3 132 16 0x1000 12 = 0
@0x1000 u32 0 200 2
> setsockopt(3, SOL_SCTP, SCTP_DELAYED_SACK, {sack_assoc_id=SCTP_FUTURE_ASSOC, sack_delay=200, sack_freq=2}, 12) = 0
riscv64 setsockopt 3 132 16 0x1000 8 = 0
@0x1000 u32 0 200
> setsockopt(3, SOL_SCTP, SCTP_DELAYED_SACK, {assoc_id=SCTP_FUTURE_ASSOC, assoc_value=200}, 8) = 0
x86_64 setsockopt 3 132 13 0x1000 4 = 0
@0x1000 u32 1400
> setsockopt(3, SOL_SCTP, SCTP_MAXSEG, [1400], 4) = 0
i386 setsockopt 3 132 13 0x1000 8 = 0
@0x1000 u32 2 1400
> setsockopt(3, SOL_SCTP, SCTP_MAXSEG, {assoc_id=SCTP_ALL_ASSOC, assoc_value=1400}, 8) = 0
x32 getsockopt 3 132 20 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u32 0 4
> getsockopt(3, SOL_SCTP, SCTP_MAX_BURST, {assoc_id=SCTP_FUTURE_ASSOC, assoc_value=4}, [8]) = 0
aarch64 getsockopt 3 132 123 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u32 0 1
> getsockopt(3, SOL_SCTP, SCTP_STREAM_SCHEDULER, {assoc_id=SCTP_FUTURE_ASSOC, assoc_value=1}, [8]) = 0
arm setsockopt 3 132 3 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_SCTP, SCTP_NODELAY, [1], 4) = 0
x86_64 setsockopt 3 132 133 0x1000 144 = 0
@0x1000 u32 0 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 5000 u32 0
> setsockopt(3, SOL_SCTP, SCTP_PLPMTUD_PROBE_INTERVAL, {spi_assoc_id=SCTP_FUTURE_ASSOC, spi_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spi_interval=5000}, 144) = 0
arm setsockopt 3 132 133 0x1000 136 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u32 5000
> setsockopt(3, SOL_SCTP, SCTP_PLPMTUD_PROBE_INTERVAL, {spi_assoc_id=SCTP_FUTURE_ASSOC, spi_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spi_interval=5000}, 136) = 0

# Keys.
i386 setsockopt 3 132 21 0x1000 1 = 0
@0x1000 u8 193
> setsockopt(3, SOL_SCTP, SCTP_AUTH_CHUNK, [SCTP_CID_ASCONF], 1) = 0
x32 setsockopt 3 132 21 0x1000 1 = 0
@0x1000 u8 77
> setsockopt(3, SOL_SCTP, SCTP_AUTH_CHUNK, [0x4d], 1) = 0
aarch64 setsockopt 3 132 22 0x1000 8 = 0
@0x1000 u32 2 u16 3 1
> setsockopt(3, SOL_SCTP, SCTP_HMAC_IDENT, {shmac_num_idents=2, shmac_idents=[SCTP_AUTH_HMAC_ID_SHA256, SCTP_AUTH_HMAC_ID_SHA1]}, 8) = 0
arm getsockopt 3 132 22 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u32 3 u16 3 9
> getsockopt(3, SOL_SCTP, SCTP_HMAC_IDENT, {shmac_num_idents=3, shmac_idents=[SCTP_AUTH_HMAC_ID_SHA256, 0x9 /* SCTP_AUTH_HMAC_ID_??? */, ... /* 0x1008 */]}, [8]) = 0
riscv64 setsockopt 3 132 23 0x1000 12 = 0
@0x1000 u32 0 u16 1 4 "key!"
> setsockopt(3, SOL_SCTP, SCTP_AUTH_KEY, {sca_assoc_id=SCTP_FUTURE_ASSOC, sca_keynumber=1, sca_keylength=4, sca_key=[0x6b, 0x65, 0x79, 0x21]}, 12) = 0
x86_64 setsockopt 3 132 23 0x1000 8 = 0
@0x1000 u32 0 u16 1 0
> setsockopt(3, SOL_SCTP, SCTP_AUTH_KEY, {sca_assoc_id=SCTP_FUTURE_ASSOC, sca_keynumber=1, sca_keylength=0, sca_key=[]}, 8) = 0
i386 setsockopt 3 132 24 0x1000 8 = 0
@0x1000 u32 2 u16 1 0
> setsockopt(3, SOL_SCTP, SCTP_AUTH_ACTIVE_KEY, {scact_assoc_id=SCTP_ALL_ASSOC, scact_keynumber=1}, 8) = 0
x32 getsockopt 3 132 26 0x1000 0x8000 = 0
@0x8000 u32 11
@@0x1000 u32 7 3 u8 193 128 15
> getsockopt(3, SOL_SCTP, SCTP_PEER_AUTH_CHUNKS, {gauth_assoc_id=7, gauth_number_of_chunks=3, gauth_chunks=[SCTP_CID_ASCONF, SCTP_CID_ASCONF_ACK, SCTP_CID_AUTH]}, [11]) = 0
aarch64 getsockopt 3 132 29 0x1000 0x8000 = 0
@0x8000 u32 12
@@0x1000 u32 2 7 8
> getsockopt(3, SOL_SCTP, SCTP_GET_ASSOC_ID_LIST, {gaids_number_of_ids=2, gaids_assoc_id=[7, 8]}, [12]) = 0

# Peers.
x86_64 setsockopt 3 132 31 0x1000 144 = 0
@0x1000 u32 0 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u16 5 1 u32 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_THLDS, {spt_assoc_id=SCTP_FUTURE_ASSOC, spt_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spt_pathmaxrxt=5, spt_pathpfthld=1}, 144) = 0
x86_64 setsockopt 3 132 37 0x1000 144 = 0
@0x1000 u32 0 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u16 5 1 2 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_THLDS_V2, {spt_assoc_id=SCTP_FUTURE_ASSOC, spt_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spt_pathmaxrxt=5, spt_pathpfthld=1, spt_pathcpthld=2}, 144) = 0
x86_64 getsockopt 3 132 112 0x1000 0x8000 = 0
@0x8000 u32 256
@@0x1000 u32 7 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u64 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14
> getsockopt(3, SOL_SCTP, SCTP_GET_ASSOC_STATS, {sas_assoc_id=7, sas_obs_rto_ipaddr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, sas_maxrto=0, sas_isacks=1, sas_osacks=2, sas_opackets=3, sas_ipackets=4, sas_rtxchunks=5, sas_outofseqtsns=6, sas_idupchunks=7, sas_gapcnt=8, sas_ouodchunks=9, sas_iuodchunks=10, sas_oodchunks=11, sas_iodchunks=12, sas_octrlchunks=13, sas_ictrlchunks=14}, [256]) = 0
x86_64 setsockopt 3 132 132 0x1000 144 = 0
@0x1000 u32 0 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 be16 9899 u16 0 u32 0
> setsockopt(3, SOL_SCTP, SCTP_REMOTE_UDP_ENCAPS_PORT, {sue_assoc_id=SCTP_FUTURE_ASSOC, sue_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, sue_port=9899}, 144) = 0
i386 setsockopt 3 132 31 0x1000 136 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u16 5 1
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_THLDS, {spt_assoc_id=SCTP_FUTURE_ASSOC, spt_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spt_pathmaxrxt=5, spt_pathpfthld=1}, 136) = 0
i386 setsockopt 3 132 37 0x1000 140 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 u16 5 1 2 0
> setsockopt(3, SOL_SCTP, SCTP_PEER_ADDR_THLDS_V2, {spt_assoc_id=SCTP_FUTURE_ASSOC, spt_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, spt_pathmaxrxt=5, spt_pathpfthld=1, spt_pathcpthld=2}, 140) = 0
i386 getsockopt 3 132 112 0x1000 0x8000 = 0
@0x8000 u32 252
@@0x1000 u32 7 u16 2 be16 80 "\12\0\0\1" fill 120 0 u64 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14
> getsockopt(3, SOL_SCTP, SCTP_GET_ASSOC_STATS, {sas_assoc_id=7, sas_obs_rto_ipaddr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, sas_maxrto=0, sas_isacks=1, sas_osacks=2, sas_opackets=3, sas_ipackets=4, sas_rtxchunks=5, sas_outofseqtsns=6, sas_idupchunks=7, sas_gapcnt=8, sas_ouodchunks=9, sas_iuodchunks=10, sas_oodchunks=11, sas_iodchunks=12, sas_octrlchunks=13, sas_ictrlchunks=14}, [252]) = 0
i386 setsockopt 3 132 132 0x1000 136 = 0
@0x1000 u32 0 u16 2 be16 80 "\12\0\0\1" fill 120 0 be16 9899 u16 0
> setsockopt(3, SOL_SCTP, SCTP_REMOTE_UDP_ENCAPS_PORT, {sue_assoc_id=SCTP_FUTURE_ASSOC, sue_address={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, sue_port=9899}, 136) = 0
x86_64 setsockopt 3 132 34 0x1000 16 = 0
@0x1000 u16 1 0x201 be32 46 u32 0 7
> setsockopt(3, SOL_SCTP, SCTP_DEFAULT_SNDINFO, {snd_sid=1, snd_flags=SCTP_UNORDERED|SCTP_EOF, snd_ppid=htonl(46), snd_context=0, snd_assoc_id=7}, 16) = 0
i386 setsockopt 3 132 100 0x1000 16 = 0
@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_SCTP, SCTP_SOCKOPT_BINDX_ADD, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, 16) = 0
x32 setsockopt 3 132 101 0x1000 28 = 0
@0x1000 u16 10 be16 0 be32 0 "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\1" u32 1
> setsockopt(3, SOL_SCTP, SCTP_SOCKOPT_BINDX_REM, {sa_family=AF_INET6, sin6_port=htons(0), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "ff02::1", &sin6_addr), sin6_scope_id=if_nametoindex("lo")}, 28) = 0
aarch64 setsockopt 3 132 110 0x1000 16 = 0
@0x1000 u16 2 be16 80 "\12\0\0\1" fill 120 0
> setsockopt(3, SOL_SCTP, SCTP_SOCKOPT_CONNECTX, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, 16) = 0
arm getsockopt 3 132 102 0x1000 0x8000 = 0
@0x8000 u32 8
@@0x1000 u32 7 5
> getsockopt(3, SOL_SCTP, SCTP_SOCKOPT_PEELOFF, {associd=7, sd=5}, [8]) = 0
riscv64 getsockopt 3 132 122 0x1000 0x8000 = 0
@0x8000 u32 12
@@0x1000 u32 7 5 0x80800
> getsockopt(3, SOL_SCTP, SCTP_SOCKOPT_PEELOFF_FLAGS, {associd=7, sd=5, flags=SOCK_CLOEXEC|SOCK_NONBLOCK}, [12]) = 0
x86_64 getsockopt 3 132 108 0x1000 0x8000 = 0
@0x8000 u32 24
@@0x1000 u32 7 1 u16 2 be16 80 "\12\0\0\1" fill 8 0
> getsockopt(3, SOL_SCTP, SCTP_GET_PEER_ADDRS, {assoc_id=7, addr_num=1}, [24]) = 0
x86_64 getsockopt 3 132 111 0x1000 0x8000 = 0
@0x8000 u32 16
@@0x1000 u32 0 16 ptr 0x7000
> getsockopt(3, SOL_SCTP, SCTP_SOCKOPT_CONNECTX3, {assoc_id=SCTP_FUTURE_ASSOC, addr_num=16, addrs=0x7000}, [16]) = 0
arm getsockopt 3 132 111 0x1000 0x8000 = 0
@0x8000 u32 12
@@0x1000 u32 0 16 ptr 0x7000
> getsockopt(3, SOL_SCTP, SCTP_SOCKOPT_CONNECTX3, {assoc_id=SCTP_FUTURE_ASSOC, addr_num=16, addrs=0x7000}, [12]) = 0

# Streams.
aarch64 setsockopt 3 132 114 0x1000 12 = 0
@0x1000 u32 0 100 u16 0x10 0
> setsockopt(3, SOL_SCTP, SCTP_DEFAULT_PRINFO, {pr_assoc_id=SCTP_FUTURE_ASSOC, pr_value=100, pr_policy=SCTP_PR_SCTP_TTL}, 12) = 0
arm getsockopt 3 132 114 0x1000 0x8000 = 0
@0x8000 u32 12
@@0x1000 u32 0 100 u16 0x40 0
> getsockopt(3, SOL_SCTP, SCTP_DEFAULT_PRINFO, {pr_assoc_id=SCTP_FUTURE_ASSOC, pr_value=100, pr_policy=0x40 /* SCTP_PR_SCTP_??? */}, [12]) = 0
riscv64 getsockopt 3 132 115 0x1000 0x8000 = 0
@0x8000 u32 24
@@0x1000 u32 7 u16 1 0x20 u64 1 2
> getsockopt(3, SOL_SCTP, SCTP_PR_ASSOC_STATUS, {sprstat_assoc_id=7, sprstat_sid=1, sprstat_policy=SCTP_PR_SCTP_RTX, sprstat_abandoned_unsent=1, sprstat_abandoned_sent=2}, [24]) = 0
x86_64 getsockopt 3 132 116 0x1000 0x8000 = 0
@0x8000 u32 24
@@0x1000 u32 7 u16 1 0 u64 1 2
> getsockopt(3, SOL_SCTP, SCTP_PR_STREAM_STATUS, {sprstat_assoc_id=7, sprstat_sid=1, sprstat_policy=SCTP_PR_SCTP_NONE, sprstat_abandoned_unsent=1, sprstat_abandoned_sent=2}, [24]) = 0
i386 setsockopt 3 132 119 0x1000 12 = 0
@0x1000 u32 7 u16 3 2 1 2
> setsockopt(3, SOL_SCTP, SCTP_RESET_STREAMS, {srs_assoc_id=7, srs_flags=SCTP_STREAM_RESET_INCOMING|SCTP_STREAM_RESET_OUTGOING, srs_number_streams=2, srs_stream_list=[1, 2]}, 12) = 0
x32 setsockopt 3 132 119 0x1000 8 = 0
@0x1000 u32 7 u16 2 0
> setsockopt(3, SOL_SCTP, SCTP_RESET_STREAMS, {srs_assoc_id=7, srs_flags=SCTP_STREAM_RESET_OUTGOING, srs_number_streams=0, srs_stream_list=[]}, 8) = 0
aarch64 setsockopt 3 132 121 0x1000 8 = 0
@0x1000 u32 7 u16 1 2
> setsockopt(3, SOL_SCTP, SCTP_ADD_STREAMS, {sas_assoc_id=7, sas_instrms=1, sas_outstrms=2}, 8) = 0
arm setsockopt 3 132 124 0x1000 8 = 0
@0x1000 u32 7 u16 1 10
> setsockopt(3, SOL_SCTP, SCTP_STREAM_SCHEDULER_VALUE, {assoc_id=7, stream_id=1, stream_value=10}, 8) = 0
riscv64 setsockopt 3 132 127 0x1000 8 = 0
@0x1000 u32 0 u16 0x8001 u8 1 0
> setsockopt(3, SOL_SCTP, SCTP_EVENT, {se_assoc_id=SCTP_FUTURE_ASSOC, se_type=SCTP_ASSOC_CHANGE, se_on=1}, 8) = 0
x86_64 setsockopt 3 132 118 0x1000 8 = 0
@0x1000 u32 0 7
> setsockopt(3, SOL_SCTP, SCTP_ENABLE_STREAM_RESET, {assoc_id=SCTP_FUTURE_ASSOC, assoc_value=7}, 8) = 0
i386 setsockopt 3 132 999 0x1000 4 = 0
@0x1000 u32 1
> setsockopt(3, SOL_SCTP, 0x3e7 /* SCTP_??? */, [1], 4) = 0
