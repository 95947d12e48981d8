# SPDX-License-Identifier: Apache-2.0
# What a bytearray is after bytes were taken from its front, and where parts stand in long bytes.
import array, io, pickle, re, struct

#%%
def taken(text, count=3):
    data = bytearray(b'###' + text)
    if count == 3:
        del data[:3]
    else:
        for _ in range(3):
            data.pop(0)
    return data

b = taken(b'hello world')
print(b, len(b), b[0], b[-1], b[2:5], b[::3], b[::-2], bytes(b), list(b)[:3], list(reversed(b))[:3])
print(b == b'hello world', b'hello world' == b, b < b'hellp', b > taken(b'hell'), b != taken(b'hello world', 1), b'hellp' > b)
print(b + b'!', b'<' + b, b * 2, b.upper(), b.find(b'o'), b.rfind(b'o'), b.count(b'l'), b.startswith(b'he'), b'wor' in b, 104 in b, 35 in b)
print(b.hex(), b.decode(), str(b, 'ascii'), b.split(), b.partition(b' '), b'%s|%b' % (b, b), b.copy(), b.title(), b.replace(b'l', b'L'))

#%%
b = taken(b'123')
print(int(b), float(b), ord(taken(b'a')), b'%c' % taken(b'x'), int.from_bytes(b, 'big'), b.isdigit(), b.zfill(5), bytes.join(b'-', [b, b]))
print(re.findall(b'[0-9]', b), re.sub(b'2', b'x', b), pickle.loads(pickle.dumps(b)), pickle.loads(pickle.dumps(b, 5)), b.__reduce_ex__(2), array.array('B', b))
print(struct.unpack('3B', b), struct.pack_into('B', b, 1, 88), b, io.BytesIO(b'zyx').readinto(b), b, memoryview(b)[1:].tobytes(), hash(bytes(b)) == hash(b'zyx'))

#%%
b = taken(b'0123456789')
b[0], b[-1] = 65, 66
b[2:4] = b'....'
b.insert(0, 33); b.insert(3, 34); b.append(35); b.extend(b'xy'); b += b'z'
print(b)
b.remove(46); b.reverse(); b[::2] = bytes(len(b[::2]))
print(b)
del b[1::2]; b[:1] = b'long enough'; b[:4] = b'l'; b *= 2
print(b, b.pop(), b.pop(0), b.pop(3), b)
m = memoryview(b)
m[1], m[-1] = 90, 91
print(b, m == b, bytes(m[::3]))
m.release(); b.clear(); b += b'end'; del b[0]
print(b)

#%%
# Random changes of a bytearray and of a list.
number = 12345
def pick(limit):
    global number
    number = number * 1103515245 + 12345 & 0x7fffffff
    return (number >> 8) % limit

data, model = bytearray(), []
for step in range(120):
    i, j = sorted((pick(len(model) + 1), pick(len(model) + 1)))
    new = [pick(256) for _ in range(pick(9))]
    match pick(6):
        case 0 | 1: del data[:i], model[:i]
        case 2: data += bytes(new); model += new
        case 3: data[i:j] = bytes(new); model[i:j] = new
        case 4: data.extend(new * 3); model.extend(new * 3)
        case 5 if model: assert data.pop(0) == model.pop(0)
    assert list(data) == model and data == bytes(model), step
print(len(data), data[:9])

#%%
# Parts that stand across and at the ends of pieces.
text = 'abcab' * 900
for data in text.encode(), bytearray(text, 'ascii'), taken(text.encode()):
    for part in 'a', 'ab', 'bcabab', 'cababcab' * 2, 'abcab' * 300, 'abcab' * 899 + 'abca', text, text + 'a', 'x', '', 'aab', text[1023:1030]:
        sub = part.encode()
        for place in (), (1,), (1019,), (3, 4000), (-7,), (0, -1), (2000, 2003), (4500,), (4501,), (5, 2):
            for name in 'find', 'rfind', 'count':
                assert getattr(data, name)(sub, *place) == getattr(text, name)(part, *place), (name, part[:20], place)
            for name in 'startswith', 'endswith':
                assert getattr(data, name)(sub, *place) == getattr(text, name)(part, *place), (name, part[:20], place)
                assert getattr(data, name)((b'#', sub), *place) == getattr(text, name)(('#', part), *place)
        assert (sub in data) == (part in text)
for attempt in (lambda: b'ab'.find('a'), lambda: b'ab'.index(b'c'), lambda: b'ab'.count(256), lambda: b'ab'.startswith('a'),
                lambda: b'ab'.endswith(('a',)), lambda: 'a' in b'ab', lambda: bytearray(b'ab').rindex(b'abc'), lambda: 300 in b'ab',
                lambda: struct.pack_into('B', (lambda m: m.release() or m)(memoryview(bytearray(2))), 0, 1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
