# SPDX-License-Identifier: Apache-2.0
"""ipaddress: addresses, networks, interfaces, sets of them, and what is none."""
import ipaddress
from ipaddress import *


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


names = ['is_multicast', 'is_private', 'is_global', 'is_unspecified', 'is_reserved', 'is_loopback', 'is_link_local', 'is_site_local', 'ipv4_mapped', 'sixtofour', 'teredo', 'scope_id', 'version', 'max_prefixlen', 'compressed', 'exploded', 'packed', 'reverse_pointer', 'ipv6_mapped']
for s in ['0.0.0.0', '10.1.2.3', '127.0.0.1', '192.168.0.1', '224.0.0.1', '8.8.8.8', '169.254.1.1', '240.0.0.1', '255.255.255.255', '100.64.0.1', '172.16.0.1', '172.32.0.1', '192.0.0.9', '192.0.0.8', '192.0.2.1', '198.18.0.1', '203.0.113.5', '::', '::1', 'fe80::1', 'fc00::1', 'ff02::1', '2001:db8::1', '2001:4860:4860::8888', '::ffff:1.2.3.4', '2002:102:304::', '2001:0:4136:e378:8000:63bf:3fff:fdd2', 'fec0::1', 'fe80::1%eth0', '64:ff9b::1', '2001:1::1', '4000::', '::ffff:10.0.0.1', '1:2:3:4:5:6:7:8', '1::8', '0:0:1:0:0:0:1:0']:
    a = ip_address(s)
    print(repr(a), str(a), int(a), [repr(getattr(a, n)) for n in names if ('%' not in s or n not in ('exploded', 'reverse_pointer')) and hasattr(a, n)])
for s in ['1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', '1.2.3.a', '', '1.2.3.', 'x', '1.2.3.4444', '١.2.3.4', ':::', '1:2', '1:2:3:4:5:6:7:8:9', '1::2::3', 'g::', '12345::', '::1.2.3', ':1::', '1::2:', '::%', '::1%a%b', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7::8:9', ':', '1.2.3.4/24', '::/64', -1, 1 << 32, 1 << 128, 5, b'abcd', b'a' * 16, b'abc', None, 1.5, [1]]:
    t(ip_address, s); t(IPv4Address, s); t(IPv6Address, s)
for s in ['10.0.0.0/8', '192.168.1.0/24', '192.168.1.5/24', '10.0.0.0/255.0.0.0', '10.0.0.0/0.255.255.255', '1.2.3.4', '1.2.3.4/32', '1.2.3.0/31', '0.0.0.0/0', '2001:db8::/32', '2001:db8::1/32', '::/0', '::1', '2001:db8::/127', '1.2.3.4/33', '1.2.3.4/-1', '1.2.3.4/', '1.2.3.4/a', '1.2.3.4/24/5', '1.2.3.4/255.0.255.0', '::/129', '::/ffff::', 'x/24', 5, b'abcd', ('10.0.0.0', 8), ('10.0.0.1', 8), (167772160, '8'), '1.2.3.4/0.0.0.0', 'fe80::1%5/64']:
    t(ip_network, s); t(ip_network, s, strict=False); t(ip_interface, s)
for s in ['10.0.0.0/29', '10.0.0.0/30', '10.0.0.0/31', '10.0.0.1/32', '2001:db8::/125', '2001:db8::/127', '::1/128']:
    n = ip_network(s)
    print(repr(n), str(n), n.network_address, n.broadcast_address, n.netmask, n.hostmask, n.prefixlen, n.num_addresses, list(n.hosts()), len(list(n)), n[0], n[-1], n.with_prefixlen, n.with_netmask, n.with_hostmask, n.compressed, n.exploded, n.is_private, n.is_global, n.is_multicast, n.is_loopback, n.is_link_local, n.is_reserved, n.is_unspecified, n.version, n.max_prefixlen, n.reverse_pointer)
    t(lambda: n[100]); t(lambda: n[-100]); t(lambda: n[0:2]); t(lambda: n['a'])
n = ip_network('192.0.2.0/28')
print(list(n.subnets()), list(n.subnets(prefixlen_diff=2)), list(n.subnets(new_prefix=30)), n.supernet(), n.supernet(prefixlen_diff=3), n.supernet(new_prefix=20), list(ip_network('1.2.3.4/32').subnets()), ip_network('0.0.0.0/0').supernet())
t(lambda: list(n.subnets(new_prefix=20))); t(lambda: list(n.subnets(prefixlen_diff=20))); t(n.supernet, prefixlen_diff=30); t(n.supernet, new_prefix=30); t(lambda: list(n.subnets(2, 30))); t(n.supernet, 2, 30)
print(list(n.address_exclude(ip_network('192.0.2.1/32'))), list(n.address_exclude(n)), n.overlaps(ip_network('192.0.2.8/29')), n.overlaps(ip_network('10.0.0.0/8')), n.compare_networks(ip_network('10.0.0.0/8')), n.compare_networks(n), n.subnet_of(ip_network('192.0.0.0/16')), n.supernet_of(ip_network('192.0.2.0/30')), ip_address('192.0.2.5') in n, ip_address('::1') in n, n in n)
t(lambda: list(n.address_exclude(ip_network('10.0.0.0/8')))); t(n.compare_networks, ip_network('::/0')); t(n.subnet_of, ip_network('::/0')); t(n.subnet_of, 5); t(lambda: list(n.address_exclude(ip_network('::/0')))); t(lambda: '1.2.3.4' in n)
i = ip_interface('192.0.2.5/24'); print(repr(i), i, i.ip, i.network, i.netmask, i.hostmask, i.with_prefixlen, i.with_netmask, i.with_hostmask, i == ip_interface('192.0.2.5/24'), i == ip_address('192.0.2.5'), i < ip_interface('192.0.2.6/24'), hash(i) == hash(ip_interface('192.0.2.5/24')), i.is_private, i.exploded, i.compressed, i.packed, int(i), i + 1)
j = ip_interface('2001:db8::5/64'); print(repr(j), j.ip, j.network, j.with_netmask, j.is_link_local, IPv6Interface('fe80::1%eth0/64'))
a = ip_address('10.0.0.1'); b = ip_address('10.0.0.2'); print(a < b, a + 1, a - 1, b - 1 == a, a == 167772161, a == '10.0.0.1', sorted([b, a]), {a: 1}[ip_address('10.0.0.1')], hash(a) == hash(ip_address('10.0.0.1')), f'{a:x}', f'{a:b}', f'{a:#X}', f'{a:n}', f'{a:_b}', f'{a:s}', format(ip_address('::1'), 'x'), format(a, '#_x')); t(lambda: a < ip_address('::1')); t(lambda: a < 5); t(lambda: a - b); t(lambda: a + 'x'); t(lambda: ip_address('255.255.255.255') + 1); t(lambda: a < n); t(lambda: n < a); t(lambda: f'{a:d}')
print(sorted([ip_network('10.0.0.0/8'), ip_network('9.0.0.0/8'), ip_network('10.0.0.0/16')]), ip_network('10.0.0.0/8') == ip_network('10.0.0.0/255.0.0.0'), ip_network('10.0.0.0/8') < ip_network('10.0.0.0/9'))
print(list(summarize_address_range(ip_address('192.0.2.0'), ip_address('192.0.2.130'))), list(summarize_address_range(ip_address('::1'), ip_address('::8')))); t(lambda: list(summarize_address_range(b, a))); t(lambda: list(summarize_address_range(a, ip_address('::1')))); t(lambda: list(summarize_address_range('a', 'b'))); t(lambda: list(summarize_address_range(n, n)))
print(list(collapse_addresses([ip_network('192.0.2.0/25'), ip_network('192.0.2.128/25')])), list(collapse_addresses([a, b, ip_address('10.0.0.3'), ip_network('10.0.0.0/31')])), list(collapse_addresses([]))); t(lambda: list(collapse_addresses([a, ip_address('::1')])))
print(v4_int_to_packed(5), v6_int_to_packed(5), get_mixed_type_key(a)[0], get_mixed_type_key(n)[0]); t(v4_int_to_packed, 1 << 33); t(v4_int_to_packed, -1); t(get_mixed_type_key, 5)
print(ip_address('::1%a') == ip_address('::1'), ip_address('::1%a').scope_id, hash(ip_address('::1%a')) == hash(ip_address('::1%a')), ip_address('1::%a').exploded if 0 else '')
print(AddressValueError.__mro__, NetmaskValueError.__mro__, IPV4LENGTH, IPV6LENGTH)
import copy, pickle
print(copy.copy(a) == a, pickle.loads(pickle.dumps(a)) == a, pickle.loads(pickle.dumps(n)) == n, pickle.loads(pickle.dumps(i)) == i)
t(setattr, a, 'foo', 1); print(IPv4Address.version if not isinstance(IPv4Address.version, property) else 'p', IPv4Network('10.0.0.0/8')[5], IPv4Address(5), IPv4Address(b'\1\2\3\4'), IPv6Address('::FFFF:1.2.3.4'), str(IPv6Address('::ffff:1.2.3.4')), IPv6Address('::1.2.3.4'))
