# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import io, math, struct, wave

out = io.BytesIO()
with wave.open(out, "wb") as w:
    w.setnchannels(2)
    w.setsampwidth(2)
    w.setframerate(8000.4)
    w.setcomptype("NONE", "not compressed")
    w.writeframes(b"".join(struct.pack("<hh", int(1000 * math.sin(i / 4)), i) for i in range(20)))
    print(w.getnframes(), w.tell(), w.getparams(), w.getnchannels(), w.getsampwidth(), w.getframerate(), w.getcomptype(), w.getcompname())
    w.writeframesraw(bytearray(b"\1\0\2\0"))
data = out.getvalue()
print(len(data), data[:50])
with wave.open(io.BytesIO(data)) as r:
    print(r.getparams(), r.getparams()._asdict(), r.getnframes(), r.getcompname(), r.readframes(2), r.tell(), r.setpos(18), r.readframes(100), r.tell(), r.readframes(5), r.rewind(), r.readframes(0), len(r.readframes(-1)), r.getfp() is not None)
check(r'''
wave.open(io.BytesIO(b""))
wave.open(io.BytesIO(b"junkjunkjunk"))
wave.open(io.BytesIO(b"RIFF\0\0\0\0JUNK"))
wave.open(io.BytesIO(data[:12] + b"data\0\0\0\0"))
wave.open(io.BytesIO(data[:20] + b"\x06" + data[21:]))
wave.open(io.BytesIO(data[:22] + b"\0\0" + data[24:]))
wave.open(io.BytesIO(data[:34] + b"\0\0" + data[36:]))
wave.open(io.BytesIO(data[:12] + b"LIST\x03\0\0\0abc\0" + data[12:])).getnframes()
wave.open(io.BytesIO(data[:-10])).getnframes(), len(wave.open(io.BytesIO(data[:-10])).readframes(100))
wave.open(io.BytesIO(), "x")
wave.open("nofile.wav")
wave.open(io.BytesIO(data)).setpos(100)
wave.open(io.BytesIO(data)).setpos(-1)
wave.open(io.BytesIO(data)).getmark(1)
(w := wave.open(io.BytesIO(), "w")) and w.getparams()
w.writeframes(b"")
w.setnchannels(0)
w.setsampwidth(5)
w.setsampwidth(0)
w.setframerate(0)
w.setcomptype("ULAW", "x")
w.getnchannels()
w.getsampwidth()
w.getframerate()
w.setnchannels(2)
w.setparams((1, 1, 1, 1, "NONE", ""))
w.setmark(1, 2, "x")
w.setnframes(5)
w.getmarkers(), w.close(), w.close()
wave.Error.__mro__, wave.WAVE_FORMAT_PCM, wave.__all__
''')
with wave.open("tone.wav", "w") as w:
    w.setparams((1, 1, 100, 0, "NONE", ""))
    w.writeframes(bytes(range(10)))
with open("tone.wav", "rb") as f, wave.open(f) as r:
    print(r.readframes(3), f.tell())
print(wave.open("tone.wav").getnframes())
