# SPDX-License-Identifier: Apache-2.0
"""Addresses of the Internet Protocol, networks, and addresses of interfaces."""

import functools

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """No such address."""


class NetmaskValueError(ValueError):
    """No such mask."""


def ip_address(address):
    for cls in (IPv4Address, IPv6Address):
        try:
            return cls(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 address')


def ip_network(address, strict=True):
    for cls in (IPv4Network, IPv6Network):
        try:
            return cls(address, strict)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 network')


def ip_interface(address):
    for cls in (IPv4Interface, IPv6Interface):
        try:
            return cls(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 interface')


def v4_int_to_packed(address):
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv4')


def v6_int_to_packed(address):
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError('Address negative or too large for IPv6')


def get_mixed_type_key(obj):
    if isinstance(obj, _Network):
        return obj._get_networks_key()
    if isinstance(obj, _Address):
        return obj._get_address_key()
    return NotImplemented


def summarize_address_range(first, last):
    if not (isinstance(first, _Address) and isinstance(last, _Address)):
        raise TypeError('first and last must be IP addresses, not networks')
    if first.version != last.version:
        raise TypeError(f'{first} and {last} are not of the same version')
    if first > last:
        raise ValueError('last IP address must be greater than first')
    network = IPv4Network if first.version == 4 else IPv6Network
    bits = first.max_prefixlen
    at, end = first._ip, last._ip
    while at <= end:
        free = (at & -at).bit_length() - 1 if at else bits
        count = min(free, (end - at + 1).bit_length() - 1)
        yield network((at, bits - count))
        at += 1 << count


def collapse_addresses(addresses):
    ranges = []
    kind = None
    for each in addresses:
        if kind is not None and each._version != kind._version:
            raise TypeError(f'{each} and {kind} are not of the same version')
        kind = each
        if isinstance(each, _Network):
            ranges.append((each.network_address._ip, each.broadcast_address._ip))
        else:
            ranges.append((each._ip, each._ip))
    merged = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1][1] = max(merged[-1][1], high)
        else:
            merged.append([low, high])
    if kind is None:
        return iter([])
    cls = IPv4Address if kind._version == 4 else IPv6Address
    return iter([network for low, high in merged
                 for network in summarize_address_range(cls(low), cls(high))])


class _Common:
    """What addresses and networks share."""

    __slots__ = ()

    @property
    def exploded(self):
        return self._exploded()

    @property
    def compressed(self):
        return str(self)

    @property
    def reverse_pointer(self):
        return self._reverse_pointer()

    @property
    def version(self):
        return self._version

    @property
    def max_prefixlen(self):
        return self._bits

    def __reduce__(self):
        return type(self), (str(self),)


@functools.total_ordering
class _Address(_Common):
    """An address."""

    __slots__ = ()

    def _check_int(self, address):
        if address < 0:
            raise AddressValueError(f'{address} (< 0) is not permitted as an IPv{self._version} address')
        if address >> self._bits:
            raise AddressValueError(f'{address} (>= 2**{self._bits}) is not permitted as an '
                                    f'IPv{self._version} address')
        return address

    def _check_packed(self, address):
        if len(address) != self._bits // 8:
            raise AddressValueError(f'{address!r} (len {len(address)} != {self._bits // 8}) is not '
                                    f'permitted as an IPv{self._version} address')
        return int.from_bytes(address)

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self._version == other._version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self._version != other._version:
            raise TypeError(f'{self} and {other} are not of the same version')
        return self._ip < other._ip

    def __hash__(self):
        return hash(hex(self._ip))

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(int(self) + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self.__class__(int(self) - other)

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        return self._text(self._ip)

    def _get_address_key(self):
        return self._version, self

    def __reduce__(self):
        return self.__class__, (self._ip,)

    def __format__(self, fmt):
        if not fmt or fmt == 's':
            return format(str(self), fmt)
        kind = fmt[-1]
        flags = fmt[:-1]
        if kind not in 'bnxX' or flags not in ('', '#', '_', '#_'):
            return super().__format__(fmt)
        if kind == 'n':
            kind = 'b' if self._version == 4 else 'x'
        width = self._bits if kind == 'b' else self._bits // 4
        if '_' in flags:
            width += width // 4 - 1
        if '#' in flags:
            width += 2
        return format(int(self), f"{'#' * ('#' in flags)}0{width}{'_' * ('_' in flags)}{kind}")


@functools.total_ordering
class _Network(_Common):
    """A network."""

    def __init__(self, address, strict=True):
        base, mask = self._split(address)
        self.network_address = self._address_class(base)
        self.netmask, self._prefixlen = self._make_netmask(mask)
        packed = int(self.network_address)
        if packed & int(self.netmask) != packed:
            if strict:
                raise ValueError(f'{self} has host bits set')
            self.network_address = self._address_class(packed & int(self.netmask))

    @classmethod
    def _split(cls, address):
        bits = cls._bits
        if isinstance(address, (bytes, int)):
            return address, bits
        if isinstance(address, tuple):
            return address[0], address[1] if len(address) > 1 else bits
        parts = str(address).split('/')
        if len(parts) > 2:
            raise AddressValueError(f"Only one '/' permitted in {address!r}")
        return parts[0], parts[1] if len(parts) > 1 else bits

    @classmethod
    def _make_netmask(cls, given):
        bits = cls._bits
        if isinstance(given, int):
            length = given
            if not 0 <= length <= bits:
                raise NetmaskValueError(f'{length!r} is not a valid netmask')
        elif given.isascii() and given.isdigit():
            length = int(given)
            if length > bits:
                raise NetmaskValueError(f'{given!r} is not a valid netmask')
        else:
            length = cls._length_of_mask(given)
        return cls._address_class(((1 << bits) - 1) ^ ((1 << bits - length) - 1)), length

    @classmethod
    def _length_of_mask(cls, given):
        problem = NetmaskValueError(f'{given!r} is not a valid netmask')
        if cls._version == 6:
            raise problem
        try:
            mask = IPv4Address._read(given)
        except AddressValueError:
            raise problem from None
        for each in (mask, mask ^ 0xFFFFFFFF):
            inverse = each ^ 0xFFFFFFFF
            if inverse & (inverse + 1) == 0:
                return 32 - inverse.bit_length()
        raise problem

    @property
    def prefixlen(self):
        return self._prefixlen

    @property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @property
    def hostmask(self):
        return self._address_class(int(self.netmask) ^ ((1 << self._bits) - 1))

    @property
    def num_addresses(self):
        return 1 << self._bits - self._prefixlen

    @property
    def with_prefixlen(self):
        return f'{self.network_address}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.network_address}/{self.hostmask}'

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        return f'{self.network_address}/{self._prefixlen}'

    def _exploded(self):
        return f'{self.network_address.exploded}/{self._prefixlen}'

    def hosts(self):
        """The addresses that hosts can have."""
        first, last = int(self.network_address), int(self.broadcast_address)
        cls = self._address_class
        if self._prefixlen == self._bits:
            return [cls(first)]
        if self._prefixlen == self._bits - 1:
            return [cls(first), cls(last)]
        return self._addresses(first + 1, last - (self._version == 4))

    def _addresses(self, first, last):
        for each in range(first, last + 1):
            yield self._address_class(each)

    def __iter__(self):
        return self._addresses(int(self.network_address), int(self.broadcast_address))

    def __getitem__(self, n):
        first, last = int(self.network_address), int(self.broadcast_address)
        place = first + n if n >= 0 else last + n + 1
        if not first <= place <= last:
            raise IndexError('address out of range')
        return self._address_class(place)

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self._version != other._version:
            raise TypeError(f'{self} and {other} are not of the same version')
        if self.network_address != other.network_address:
            return self.network_address < other.network_address
        return self.netmask < other.netmask

    def __eq__(self, other):
        try:
            return (self._version == other._version and self.network_address == other.network_address
                    and int(self.netmask) == int(other.netmask))
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def __contains__(self, other):
        if self._version != other._version or isinstance(other, _Network):
            return False
        return other._ip & int(self.netmask) == int(self.network_address)

    def overlaps(self, other):
        return (other.network_address in self or other.broadcast_address in self
                or self.network_address in other or self.broadcast_address in other)

    def address_exclude(self, other):
        if self._version != other._version:
            raise TypeError(f'{self} and {other} are not of the same version')
        if not isinstance(other, _Network):
            raise TypeError(f'{other} is not a network object')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        if other == self:
            return
        other = other.__class__(f'{other.network_address}/{other.prefixlen}')
        first, second = self.subnets()
        while first != other and second != other:
            if other.subnet_of(first):
                yield second
                first, second = first.subnets()
            else:
                yield first
                first, second = second.subnets()
        yield second if first == other else first

    def compare_networks(self, other):
        if self._version != other._version:
            raise TypeError(f'{self} and {other} are not of the same type')
        mine = self.network_address._ip, self.netmask._ip
        theirs = other.network_address._ip, other.netmask._ip
        return (mine > theirs) - (mine < theirs)

    def _get_networks_key(self):
        return self._version, self.network_address, self.netmask

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == self._bits:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        length = self._prefixlen + prefixlen_diff
        if length > self._bits:
            raise ValueError(f'prefix length diff {length} is invalid for netblock {self}')
        start, end = int(self.network_address), int(self.broadcast_address) + 1
        step = int(self.hostmask) + 1 >> prefixlen_diff
        for address in range(start, end, step):
            yield self.__class__((address, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        length = self._prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a '
                             f'prefixlen_diff of {prefixlen_diff}')
        return self.__class__((int(self.network_address) & int(self.netmask) << prefixlen_diff,
                               length))

    def _is_subnet_of(self, a, b):
        try:
            if a._version != b._version:
                raise TypeError(f'{a} and {b} are not of the same version')
            return (b.network_address <= a.network_address
                    and b.broadcast_address >= a.broadcast_address)
        except AttributeError:
            raise TypeError(f'Unable to test subnet containment between {a} and {b}')

    def subnet_of(self, other):
        return self._is_subnet_of(self, other)

    def supernet_of(self, other):
        return self._is_subnet_of(other, self)

    def _both(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    @property
    def is_multicast(self):
        return self._both('is_multicast')

    @property
    def is_reserved(self):
        return self._both('is_reserved')

    @property
    def is_link_local(self):
        return self._both('is_link_local')

    @property
    def is_unspecified(self):
        return self._both('is_unspecified')

    @property
    def is_loopback(self):
        return self._both('is_loopback')

    @property
    def is_private(self):
        first, last = self.network_address, self.broadcast_address
        return any(first in network and last in network for network in _private(self._version)) \
            and all(first not in network and last not in network
                    for network in _not_private(self._version))

    @property
    def is_global(self):
        if self._version == 4:
            shared = _networks('100.64.0.0/10')[0]
            return not (self.network_address in shared and self.broadcast_address in shared) \
                and not self.is_private
        return not self.is_private

    def _reverse_pointer(self):
        if self._version == 4:
            return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'
        return '.'.join(reversed(self.exploded.replace(':', ''))) + '.ip6.arpa'


@functools.cache
def _networks(texts):
    return [ip_network(text) for text in texts.split()]


def _private(version):
    if version == 4:
        return _networks('0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 '
                         '192.0.0.0/24 192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 '
                         '198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32')
    return _networks('::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 '
                     '2001:db8::/32 2002::/16 3fff::/20 fc00::/7 fe80::/10')


def _not_private(version):
    if version == 4:
        return _networks('192.0.0.9/32 192.0.0.10/32')
    return _networks('2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 '
                     '2001:30::/28')


class IPv4Address(_Address):
    """An address of version 4."""

    __slots__ = ('_ip', '__weakref__')
    _version = 4
    _bits = 32

    def __init__(self, address):
        if isinstance(address, int):
            self._ip = self._check_int(address)
        elif isinstance(address, bytes):
            self._ip = self._check_packed(address)
        else:
            text = str(address)
            if '/' in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = self._read(text)

    @staticmethod
    def _read(text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        parts = text.split('.')
        if len(parts) != 4:
            raise AddressValueError(f'Expected 4 octets in {text!r}')
        result = 0
        for part in parts:
            problem = None
            if not part:
                raise AddressValueError(f'Empty octet not permitted in {text!r}')
            if not (part.isascii() and part.isdigit()):
                problem = f'Only decimal digits permitted in {part!r}'
            elif len(part) > 3:
                problem = f'At most 3 characters permitted in {part!r}'
            elif part != '0' and part[0] == '0':
                problem = f'Leading zeros are not permitted in {part!r}'
            elif int(part) > 255:
                problem = f'Octet {int(part)} (> 255) not permitted'
            if problem is not None:
                raise AddressValueError(f'{problem} in {text!r}')
            result = result << 8 | int(part)
        return result

    @staticmethod
    def _text(number):
        return '.'.join(map(str, number.to_bytes(4)))

    def _exploded(self):
        return str(self)

    def _reverse_pointer(self):
        return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'

    @property
    def packed(self):
        return self._ip.to_bytes(4)

    @property
    def ipv6_mapped(self):
        return IPv6Address(f'::ffff:{self}')

    @property
    def is_reserved(self):
        return self._ip >> 28 == 15

    @property
    def is_private(self):
        return any(self in network for network in _private(4)) and \
            all(self not in network for network in _not_private(4))

    @property
    def is_global(self):
        return self._ip >> 22 != 0x191 and not self.is_private

    @property
    def is_multicast(self):
        return self._ip >> 28 == 14

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        return self._ip >> 24 == 127

    @property
    def is_link_local(self):
        return self._ip >> 16 == 0xa9fe


class IPv6Address(_Address):
    """An address of version 6."""

    __slots__ = ('_ip', '_scope_id', '__weakref__')
    _version = 6
    _bits = 128

    def __init__(self, address):
        self._scope_id = None
        if isinstance(address, int):
            self._ip = self._check_int(address)
        elif isinstance(address, bytes):
            self._ip = self._check_packed(address)
        else:
            text = str(address)
            if '/' in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            plain, percent, scope = text.partition('%')
            if percent:
                if not scope or '%' in scope:
                    raise AddressValueError(f'Invalid IPv6 address: "{text!r}"')
                self._scope_id = scope
            self._ip = self._read(plain)

    @staticmethod
    def _read(text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        parts = text.split(':')
        if len(parts) < 3:
            raise AddressValueError(f'At least 3 parts expected in {text!r}')
        if '.' in parts[-1]:
            try:
                low = IPv4Address(parts.pop())._ip
            except AddressValueError as problem:
                raise AddressValueError(f'{problem} in {text!r}') from None
            parts += [f'{low >> 16:x}', f'{low & 0xffff:x}']
        if len(parts) > 9:
            raise AddressValueError(f'At most 8 colons permitted in {text!r}')
        gaps = [i for i in range(1, len(parts) - 1) if not parts[i]]
        if len(gaps) > 1:
            raise AddressValueError(f"At most one '::' permitted in {text!r}")
        if gaps:
            high, low = parts[:gaps[0]], parts[gaps[0] + 1:]
            if not high[0]:
                high = high[1:]
                if high:
                    raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not low[-1]:
                low = low[:-1]
                if low:
                    raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            missing = 8 - len(high) - len(low)
            if missing < 1:
                raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
            parts = high + ['0'] * missing + low
        else:
            if len(parts) != 8:
                raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
            if not parts[0]:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not parts[-1]:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        result = 0
        for part in parts:
            if part.strip('0123456789abcdefABCDEF'):
                raise AddressValueError(f'Only hex digits permitted in {part!r} in {text!r}')
            if len(part) > 4:
                raise AddressValueError(f'At most 4 characters permitted in {part!r} in {text!r}')
            result = result << 16 | int(part, 16)
        return result

    @staticmethod
    def _text(number):
        groups = [number >> shift & 0xffff for shift in range(112, -1, -16)]
        best, length, i = 0, 1, 0
        while i < 8:
            j = i
            while j < 8 and not groups[j]:
                j += 1
            if j - i > length:
                best, length = i, j - i
            i = j + 1
        shown = [f'{each:x}' for each in groups]
        if length < 2:
            return ':'.join(shown)
        return ':'.join(shown[:best]) + '::' + ':'.join(shown[best + length:])

    def __str__(self):
        mapped = self.ipv4_mapped
        text = f'::ffff:{mapped}' if mapped is not None else self._text(self._ip)
        return f'{text}%{self._scope_id}' if self._scope_id else text

    def _exploded(self):
        digits = f'{self._ip:032x}'
        parts = [digits[i:i + 4] for i in range(0, 32, 4)]
        mapped = self.ipv4_mapped
        return ':'.join(parts if mapped is None else [*parts[:6], str(mapped)])

    def _reverse_pointer(self):
        return '.'.join(reversed(f'{self._ip:032x}')) + '.ip6.arpa'

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented or not equal:
            return equal
        return self._scope_id == getattr(other, '_scope_id', None)

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def scope_id(self):
        return self._scope_id

    @property
    def packed(self):
        return self._ip.to_bytes(16)

    def _is_in(self, texts):
        return any(self in network for network in _networks(texts))

    @property
    def is_multicast(self):
        return self._ip >> 120 == 0xff

    @property
    def is_reserved(self):
        return self._is_in('::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 '
                           'A000::/3 C000::/3 E000::/4 F000::/5 F800::/6 FE00::/9')

    @property
    def is_link_local(self):
        return self._ip >> 118 == 0x3fa

    @property
    def is_site_local(self):
        return self._ip >> 118 == 0x3fb

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        if mapped is not None:
            return mapped.is_private
        return any(self in network for network in _private(6)) and \
            all(self not in network for network in _not_private(6))

    @property
    def is_global(self):
        mapped = self.ipv4_mapped
        return mapped.is_global if mapped is not None else not self.is_private

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        mapped = self.ipv4_mapped
        return mapped.is_loopback if mapped is not None else self._ip == 1

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return (IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff))

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xffffffff) if self._ip >> 112 == 0x2002 else None


class IPv4Network(_Network):
    """A network of version 4."""

    _version = 4
    _bits = 32
    _address_class = IPv4Address


class IPv6Network(_Network):
    """A network of version 6."""

    _version = 6
    _bits = 128
    _address_class = IPv6Address

    @property
    def is_site_local(self):
        return self._both('is_site_local')


class _Interface:
    """What interfaces of both versions share; it stands before the class of addresses."""

    __slots__ = ()

    def __init__(self, address):
        base, mask = self._network_class._split(address)
        self._address_class.__init__(self, base)
        self.network = self._network_class((self._ip, mask), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    @property
    def hostmask(self):
        return self.network.hostmask

    @property
    def ip(self):
        return self._address_class(self._ip)

    def __str__(self):
        return f'{self._address_class.__str__(self)}/{self._prefixlen}'

    def _exploded(self):
        return f'{self.ip._exploded()}/{self._prefixlen}'

    def __eq__(self, other):
        equal = self._address_class.__eq__(self, other)
        if equal is NotImplemented or not equal:
            return equal
        return getattr(other, 'network', None) == self.network

    def __lt__(self, other):
        less = self._address_class.__lt__(self, other)
        if less is NotImplemented:
            return less
        network = getattr(other, 'network', None)
        if network is None:
            return False
        return self.network < network or self.network == network and less

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return f'{self._address_class.__str__(self)}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self._address_class.__str__(self)}/{self.hostmask}'


class IPv4Interface(_Interface, IPv4Address):
    """An address of version 4 with the network it is in."""

    _address_class = IPv4Address
    _network_class = IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    """An address of version 6 with the network it is in."""

    _address_class = IPv6Address
    _network_class = IPv6Network
