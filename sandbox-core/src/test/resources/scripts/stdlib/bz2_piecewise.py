import bz2

data = b'aaaaaaaaab' * 7 + bytes(range(64)) + b'the end' * 3
packed = bz2.compress(data, 1)

# byte by byte, and in pieces of other sizes
for size in (1, 37, 64):
    stream = bz2.BZ2Decompressor()
    found = []
    for at in range(0, len(packed), size):
        part = stream.decompress(packed[at:at + size])
        if part:
            found.append((len(part), stream.eof, stream.needs_input))
    print(size, found, stream.eof, stream.unused_data)

# several blocks with nothing between, and what follows the stream
stream = bz2.BZ2Decompressor()
print(stream.decompress(packed + b'more', 10), stream.needs_input, stream.eof)
rest = b''
while not stream.eof:
    rest += stream.decompress(b'', 50)
print(len(rest), rest[-7:], stream.unused_data)

# two streams in a row
print(bz2.decompress(packed + packed) == data + data)

# damage in each part of a block is found whatever the pieces
for place in (5, 12, 16, 30, len(packed) // 2, len(packed) - 12, len(packed) - 3):
    bad = bytearray(packed)
    bad[place] ^= 0x55
    results = set()
    for size in (1, 1000):
        stream = bz2.BZ2Decompressor()
        try:
            found = b''.join(stream.decompress(bytes(bad[i:i + size])) for i in range(0, len(bad), size))
            results.add((found == data, stream.eof))
        except OSError as e:
            results.add(str(e))
    print(place, results)

stream = bz2.BZ2Decompressor()
stream.decompress(packed[:50])
try:
    import copy
    copy.copy(stream)
except TypeError as e:
    print(e)
