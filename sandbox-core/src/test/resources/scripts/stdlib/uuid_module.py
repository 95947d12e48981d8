# SPDX-License-Identifier: Apache-2.0
"""uuid: forms, fields, names, order, and what is no UUID."""
import uuid
import copy


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


u = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.time, u.clock_seq, u.node, u.urn, u.variant, u.version, u.is_safe, hash(u) == hash(uuid.UUID(int=u.int)), int(u))
for a in ['{12345678123456781234567812345678}', 'urn:uuid:12345678-1234-5678-1234-567812345678', '12345678123456781234567812345678', '1234-5678-12345678-1234-567812345678', 'bad', '', '12345678-1234-5678-1234-56781234567g', '12345678-1234-5678-1234-5678123456789', 'UUID:12345678123456781234567812345678', '12345678-1234-5678-1234-567812345678'.upper()]:
    t(uuid.UUID, a)
t(uuid.UUID); t(uuid.UUID, 'x', bytes=b''); t(uuid.UUID, bytes=b'\x12\x34\x56\x78' * 4); t(uuid.UUID, bytes=b'abc'); t(uuid.UUID, bytes_le=b'\x78\x56\x34\x12\x34\x12\x78\x56' + b'\x12\x34\x56\x78\x12\x34\x56\x78'); t(uuid.UUID, bytes_le=b'a'); t(uuid.UUID, int=5); t(uuid.UUID, int=-1); t(uuid.UUID, int=1 << 128); t(uuid.UUID, fields=(0x12345678, 0x1234, 0x5678, 0x12, 0x34, 0x567812345678)); t(uuid.UUID, fields=(1, 2)); t(uuid.UUID, fields=(1 << 32, 0, 0, 0, 0, 0)); t(uuid.UUID, fields=(0, 1 << 16, 0, 0, 0, 0)); t(uuid.UUID, fields=(0, 0, 1 << 16, 0, 0, 0)); t(uuid.UUID, fields=(0, 0, 0, 256, 0, 0)); t(uuid.UUID, fields=(0, 0, 0, 0, 256, 0)); t(uuid.UUID, fields=(0, 0, 0, 0, 0, 1 << 48)); t(uuid.UUID, int=5, version=4); t(uuid.UUID, int=5, version=6); t(uuid.UUID, int=5, version=0); t(uuid.UUID, 5)
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'é'), uuid.uuid3(uuid.NAMESPACE_OID, b'raw'), uuid.uuid5(uuid.NAMESPACE_X500, ''))
t(uuid.uuid5, uuid.NAMESPACE_DNS, 5); t(uuid.uuid3, 'x', 'y')
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)
for n in [0x12345678123456781234567812345678, 0, (1 << 128) - 1, 0x1234567812341678a234567812345678, 0x12345678123446788234567812345678, 0x1234567812347678c234567812345678, 0x1234567812347678f234567812345678]:
    v = uuid.UUID(int=n); print(v, v.variant, v.version, v.time, v.clock_seq)
a, b = uuid.UUID(int=1), uuid.UUID(int=2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a == 1, sorted([b, a]), {a: 1}[uuid.UUID(int=1)], max(a, b)); t(lambda: a < 1)
t(setattr, a, 'int', 5); t(setattr, a, 'foo', 5); print(copy.copy(a) == a, copy.deepcopy(a) == a, str(a), f'{a}', '%s' % a, [a])
w = uuid.uuid4(); print(type(w), w.version, w.variant, len(str(w)))
x = uuid.uuid1(node=0x112233445566, clock_seq=0x1234); print(x.version, x.variant, x.node == 0x112233445566, x.clock_seq == 0x1234)
print(uuid.RFC_4122, uuid.RESERVED_NCS, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE, list(uuid.SafeUUID), uuid.SafeUUID.safe.value)
print(a.is_safe, uuid.UUID(int=1, is_safe=uuid.SafeUUID.safe).is_safe, uuid.UUID(int=1, is_safe=uuid.SafeUUID.safe) == a)
match u:
    case uuid.UUID(version=v):
        print('version', v)
