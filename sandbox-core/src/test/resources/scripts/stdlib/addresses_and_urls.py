# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import ipaddress, uuid, urllib.parse
from ipaddress import *
from urllib.parse import *

a, n, i6 = ip_address("192.168.1.10"), ip_network("192.168.0.0/22"), ip_address("2001:db8::1")
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
check(r'''
[ip_address(x).is_private for x in ("10.0.0.1", "8.8.8.8", "172.16.0.1", "100.64.0.1", "127.0.0.1", "169.254.1.1", "0.0.0.0", "255.255.255.255", "192.0.0.8", "198.18.0.1", "203.0.113.5", "::1", "fc00::1", "fe80::1", "2001:db8::", "ff02::1")], [ip_address(x).is_global for x in ("10.0.0.1", "8.8.8.8", "100.64.0.1", "192.0.0.9", "2001:4860::8888", "64:ff9b:1::", "2002::1")]
i6, i6.exploded, i6.compressed, i6.packed, i6.reverse_pointer, i6.ipv4_mapped, ip_address("::ffff:1.2.3.4").ipv4_mapped, i6.is_site_local, i6.sixtofour, ip_address("2002:c000:204::").sixtofour, ip_address("2001:0:4136:e378:8000:63bf:3fff:fdd2").teredo, ip_address("fe80::1%eth0"), ip_address("fe80::1%eth0").scope_id, i6.scope_id, IPv6Address("::1.2.3.4"), IPv6Address("1:0:0:2::3"), IPv6Address(1), f"{i6:x}"
IPv4Address(1), IPv4Address(b"\x01\x02\x03\x04"), ip_address(2**32), ip_address(5), IPv4Address("0.0.0.0") + 5, max(ip_address("1.1.1.1"), ip_address("2.2.2.2")), sorted([ip_address("10.0.0.2"), ip_address("9.0.0.1")])
ip_address("256.1.1.1")
ip_address("1.2.3")
ip_address("01.2.3.4")
ip_address("")
ip_address("a")
ip_address("1.2.3.4/5")
ip_address(-1)
ip_address(2**128)
ip_address(1.5)
ip_address(None)
IPv4Address("1.2.3.4.5")
IPv4Address("1..2.3")
IPv4Address("1.2.3.4a")
IPv4Address("1234.1.1.1")
IPv4Address("1.2.3.٣")
IPv4Address(2**32)
IPv4Address(-1)
IPv4Address(b"123")
IPv4Address("1/2")
IPv6Address("1:2")
IPv6Address("1::2::3")
IPv6Address(":1:2:3:4:5:6:7:8")
IPv6Address("1:2:3:4:5:6:7:")
IPv6Address("12345::")
IPv6Address("g::")
IPv6Address("1:2:3:4:5:6:7:8:9")
IPv6Address("::1.2.3")
IPv6Address("fe80::1%")
IPv6Address("")
IPv6Address("1:2:3:4:5:6:7:8::")
IPv6Address("::1/64")
a + 2**32
a - 2**40
a < i6
a + "x"
n, n.network_address, n.broadcast_address, n.netmask, n.hostmask, n.prefixlen, n.num_addresses, n.with_prefixlen, n.with_netmask, n.with_hostmask, list(n.hosts())[:2], list(n.hosts())[-1], n[0], n[-1], a in n, "x" in n, len(list(n)), n.is_private, n.overlaps(ip_network("192.168.1.0/24")), list(n.subnets())[0], list(n.subnets(new_prefix=24)), list(n.subnets(prefixlen_diff=2))[:1], n.supernet(), n.supernet(new_prefix=16), n.supernet(prefixlen_diff=3), n.subnet_of(ip_network("192.168.0.0/16")), n.supernet_of(ip_network("192.168.1.0/24")), n.compare_networks(ip_network("192.168.0.0/24")), n == ip_network("192.168.0.0/255.255.252.0"), n < ip_network("193.0.0.0/8"), hash(n) == hash(n), n.version, n.exploded, n.compressed, n.reverse_pointer
list(ip_network("10.0.0.0/31").hosts()), list(ip_network("10.0.0.0/32").hosts()), list(ip_network("10.0.0.0/30").hosts()), list(ip_network("::/127").hosts()), list(ip_network("::/126").hosts()), ip_network("10.0.0.0"), ip_network("10.0.0.5/24", strict=False), ip_network(("10.0.0.0", 8)), ip_network((167772160, "255.0.0.0")), ip_network("10.0.0.0/0.0.0.255"), ip_network(1), list(n.address_exclude(ip_network("192.168.1.0/24"))), ip_network("2001:db8::/32").num_addresses, ip_network("0.0.0.0/0").supernet()
ip_network("10.0.0.1/8")
ip_network("10.0.0.0/33")
ip_network("10.0.0.0/a")
ip_network("10.0.0.0/255.0.255.0")
ip_network("10.0.0.0/8/9")
ip_network("::/129")
ip_network("x")
n.subnets(new_prefix=20), list(n.subnets(new_prefix=20))
list(n.subnets(prefixlen_diff=2, new_prefix=24))
n.supernet(new_prefix=24)
n.supernet(prefixlen_diff=30)
list(n.address_exclude(ip_network("10.0.0.0/8")))
n[5000]
n.subnet_of(ip_network("::/0"))
n.subnet_of(5)
n < ip_network("::/0")
(f := ip_interface("192.168.1.5/24")), f.ip, f.network, f.with_prefixlen, f.with_netmask, f.with_hostmask, f == ip_interface("192.168.1.5/24"), f == ip_address("192.168.1.5"), f < ip_interface("192.168.1.6/24"), ip_interface("::1/64"), ip_interface("1.2.3.4"), ip_interface(("1.2.3.4", 16)), f.is_private, f + 1, hash(f) == hash(f)
ip_interface("1.2.3.4/x")
list(summarize_address_range(ip_address("192.0.2.0"), ip_address("192.0.2.130"))), list(collapse_addresses([ip_network("192.0.2.0/25"), ip_network("192.0.2.128/25"), ip_network("10.0.0.0/8")])), list(collapse_addresses([ip_address("1.1.1.1"), ip_address("1.1.1.0")])), v4_int_to_packed(1), v6_int_to_packed(1), get_mixed_type_key(a), get_mixed_type_key(n), sorted([n, a], key=get_mixed_type_key), list(collapse_addresses([]))
list(summarize_address_range(ip_address("2.0.0.0"), ip_address("1.0.0.0")))
list(summarize_address_range(a, i6))
list(summarize_address_range(1, 2))
v4_int_to_packed(-1)
v6_int_to_packed(2**128)
AddressValueError.__mro__, NetmaskValueError.__mro__
u, str(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.variant, u.version, u.time, u.clock_seq, u.node, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u == uuid.UUID(int=u.int), u < uuid.UUID(int=0), hash(u) == hash(uuid.UUID(str(u))), int(u) == u.int, u.is_safe, repr(u)
uuid.UUID("{12345678123456781234567812345678}"), uuid.UUID("urn:uuid:12345678-1234-5678-1234-567812345678"), uuid.UUID(bytes=b"\x12\x34\x56\x78" * 4), uuid.UUID(bytes_le=b"\x12\x34\x56\x78" * 4), uuid.UUID(fields=(1, 2, 3, 4, 5, 6)), uuid.UUID(int=5, version=4), uuid.UUID(int=2**128 - 1)
uuid.UUID("x")
uuid.UUID()
uuid.UUID(bytes=b"x")
uuid.UUID(int=-1)
uuid.UUID(int=2**128)
uuid.UUID(int=1, version=9)
uuid.UUID(fields=(1, 2))
uuid.UUID(fields=(2**32, 0, 0, 0, 0, 0))
uuid.UUID(hex="x", int=1)
uuid.UUID(5)
uuid.UUID(bytes_le=b"1")
uuid.uuid3("x", "y")
uuid.uuid5(uuid.NAMESPACE_DNS, 5)
setattr(u, "int", 5)
u < 5
urlparse("http://user:pw@host.com:8080/p/a;q?x=1&y=2#frag"), urlparse("//h/p"), urlparse("mailto:a@b"), urlparse("path?x"), urlparse("http://[::1]:80/"), urlparse("http://h", scheme="x"), urlparse("HTTP://H/P"), urlparse("a:b"), urlparse(b"http://h/p?q"), urlparse("http://a/b;c#d", allow_fragments=False), urlparse(""), urlparse("http://h:0x/")
(p := urlparse("http://us%40er:pw@Host.com:8080/p?q#f")).hostname, p.port, p.username, p.password, p.netloc, p.geturl(), p._replace(path="/z").geturl(), p[2], p.scheme, tuple(p), p.query, p.encode().netloc, p._asdict() if 0 else p.fragment
urlparse("http://h:99999/").port
urlparse("http://h:x/").port
urlparse("http://[::1/")
urlparse("http://a]b/")
urlsplit("http://h/p;x?q#f"), urlsplit("  http://h\t/\n"), urlunsplit(("http", "h", "p", "q", "f")), urlunparse(("http", "h", "/p", "par", "q", "f")), urlunsplit(("", "", "p", "", "")), urlunsplit(("mailto", "", "a@b", "", "")), urlsplit("x://").geturl(), urlsplit("file:///a").geturl(), urldefrag("http://a/b#c"), urldefrag("x").fragment, urldefrag("http://a#").url
[urljoin("http://a/b/c/d;p?q", x) for x in ("g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", ".g", "./../g", "g/./h", "g/../h", "http:g", "mailto:x", "g;x=1/../y")], urljoin("", "x"), urljoin("x", ""), urljoin("a/b", "c"), urljoin(b"http://a/", b"b"), urljoin("http://a", "b"), urljoin("file:///a/b", "c"), urljoin("custom://a/b", "c")
urljoin("a", b"b")
quote("a b/é?&=~-_.!*'()"), quote("a/b", safe=""), quote("é", encoding="latin-1"), quote(b"\xff a"), quote_plus("a b+c/d"), quote_plus("a b", safe=" "), quote_from_bytes(b"a\xff"), unquote("a%20b%C3%A9%zz%2"), unquote("%ff"), unquote("%ff", errors="strict") if 0 else 0, unquote("%E9", encoding="latin-1"), unquote_plus("a+b%2B"), unquote_to_bytes("a%ffé"), unquote(b"a%20"), quote(""), quote("\ud800", errors="replace"), quote("a", safe="é")
quote(5)
quote(b"a", encoding="utf-8")
quote("\ud800")
unquote("%ff", errors="strict")
unquote(5)
quote_from_bytes("a")
urlencode({"a": 1, "b": "x y", "c": "é&"}), urlencode([("a", 1), ("a", 2)]), urlencode({"a": [1, 2], "b": "xy"}, doseq=True), urlencode({"a": [1, 2]}), urlencode({"a": "b c"}, quote_via=quote), urlencode({"a/": "b/"}, safe="/"), urlencode({b"k": b"v"}), urlencode({}), urlencode({"a": None, "b": True}), urlencode({"é": "é"}, encoding="latin-1"), urlencode([("a", ())], doseq=True), urlencode({"a": ("x", b"y", 3)}, True)
urlencode("abc")
urlencode(5)
urlencode([1])
parse_qs("a=1&b=2&a=3&c="), parse_qs("a=&b", keep_blank_values=True), parse_qsl("a=1&b=2;c=3"), parse_qsl("a=1;b=2", separator=";"), parse_qs("a=%C3%A9+x"), parse_qs("a=%E9", encoding="latin-1"), parse_qs(b"a=1"), parse_qs(""), parse_qsl("a==b&=c&&"), parse_qsl("a", keep_blank_values=True)
parse_qs("a", strict_parsing=True)
parse_qs("a=1&b=2", max_num_fields=1)
parse_qs("a=1", separator="")
parse_qsl("a=1", separator=5)
unwrap("<URL:http://a/>") if "unwrap" in globals() else urllib.parse.unwrap("<URL:http://a/>"), urllib.parse.uses_relative[:2], ParseResult._fields, SplitResult("a", "b", "c", "d", "e"), ParseResult("s", "n", "p", "pa", "q", "f").geturl(), DefragResult("u", "f").geturl(), SplitResultBytes, urllib.parse.__all__
''')
