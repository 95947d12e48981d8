# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import io, csv, contextlib, base64, binascii, hashlib, hmac, zlib, gzip, struct, uuid, array, sys, os, tempfile
from contextlib import *
class Cm:
    def __enter__(s): print("enter"); return s
    def __exit__(s, *a): print("exit", a[0].__name__ if a[0] else None); return False
    def close(s): print("closed")
@contextmanager
def cm(x):
    print("in", x)
    try: yield x * 2
    except ValueError as e: print("caught", e)
    finally: print("out", x)
@contextmanager
def noyield():
    if 0: yield
@contextmanager
def twice(): yield 1; yield 2
class Deco(ContextDecorator):
    def __enter__(s): print("<"); return s
    def __exit__(s, *a): print(">")
@Deco()
def df(x): return x
class Pt:
    def __init__(s): s.items = []
rows = "a,b\n1,\"x, y\"\n2,\"q\"\"z\"\n"
check(r'''
s = io.StringIO("ab\ncd\n"); print(s.read(1), s.readline(), s.readlines(), s.read(), s.seek(0), s.tell(), list(s), s.getvalue(), s.closed, s.write("zz"), s.getvalue(), s.truncate(3), s.getvalue(), s.isatty(), s.readable(), s.writable(), s.seekable(), s.line_buffering, s.newlines, s.encoding, s.errors)
s.close(); s.read()
io.StringIO(5)
io.StringIO("a").seek(1, 1)
io.StringIO("a").seek(-1)
io.StringIO("a").write(b"x")
io.StringIO("a\r\nb", newline=None).read(), io.StringIO("a\r\nb").read(), io.StringIO("a\r\nb", newline="").readlines(), io.StringIO("x\ny", newline="\r\n").getvalue(), io.StringIO("ab", "\n").readline(1)
b = io.BytesIO(b"hello\nworld"); print(b.read(2), b.read1(1), b.readline(), b.tell(), b.seek(-3, 2), b.read(), b.getvalue(), b.getbuffer().nbytes, b.seek(0), b.readinto(x := bytearray(3)), x, b.readlines(), b.seek(20), b.write(b"!"), b.getvalue(), b.truncate(2), b.getvalue())
io.BytesIO(b"x").write("s")
io.BytesIO("s")
io.BytesIO(b"a").fileno()
with io.StringIO() as f: print("x", file=f, end=""); v = f.getvalue(); print(v)
t = io.TextIOWrapper(io.BytesIO(b"caf\xc3\xa9\r\nx"), encoding="utf-8"); print(t.readline(), t.encoding, t.errors, t.newlines, t.read(), t.buffer, t.line_buffering, t.name if hasattr(t, "name") else "-") if 0 else print(repr(t.readline()), t.encoding, t.errors, repr(t.newlines), repr(t.read()))
b = io.BytesIO(); t = io.TextIOWrapper(b, encoding="ascii", errors="replace", newline="\r\n"); t.write("é\nx"); t.flush(); print(b.getvalue()); t.detach(); print(b.closed)
io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read()
io.TextIOWrapper(io.BytesIO(), encoding="nope")
br = io.BufferedReader(io.BytesIO(b"abcdef"), 2); print(br.peek(1)[:1], br.read(3), br.read1(10), br.raw.closed)
bw = io.BufferedWriter(raw := io.BytesIO()); print(bw.write(b"abc"), raw.getvalue(), bw.flush(), raw.getvalue())
io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.UnsupportedOperation.__mro__[1:3], issubclass(io.StringIO, io.TextIOBase), issubclass(io.BytesIO, io.BufferedIOBase), isinstance(sys.stdout, io.TextIOBase), io.IncrementalNewlineDecoder(None, True).decode("a\r\nb\r")
list(csv.reader(rows.splitlines())), list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")), list(csv.reader(["1,2.5,\"x\""], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(["a\\,b"], escapechar="\\", quoting=csv.QUOTE_NONE)), list(csv.reader(["a, b"], skipinitialspace=True)), list(csv.reader([""])), list(csv.reader(["a,\"b", "c\""])), list(csv.reader(["\"\",,\"a\""], quoting=csv.QUOTE_NOTNULL)), list(csv.reader(["1,,\"\""], quoting=csv.QUOTE_STRINGS))
list(csv.reader(["a,\"b"], strict=True))
list(csv.reader(["a,\"b\"c"], strict=True))
list(csv.reader(["x,y"], quoting=csv.QUOTE_NONNUMERIC))
csv.reader(["a"], delimiter="ab")
csv.reader(["a"], delimiter=5)
csv.reader(["a"], quoting=9)
csv.reader(["a"], "nodialect")
csv.reader(5)
list(csv.reader([1]))
list(csv.reader([b"x"]))
f = io.StringIO(); w = csv.writer(f); print(w.writerow(["a", 1, None, 2.5, "x,y", 'q"r', "l\nm", ""]), w.writerows([[1], ["", ""]]), repr(f.getvalue()))
f = io.StringIO(); csv.writer(f, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow([1, "a", None]); csv.writer(f, quoting=csv.QUOTE_NONNUMERIC).writerow([1, "a", 1.5]); csv.writer(f, delimiter="\t", quotechar="'").writerow(["a\tb", "it's"]); csv.writer(f, quoting=csv.QUOTE_NONE, escapechar="\\").writerow(["a,b", 'q"']); csv.writer(f, doublequote=False, escapechar="\\").writerow(['a"b']); csv.writer(f, quoting=csv.QUOTE_STRINGS).writerow(["a", 1, None]); csv.writer(f, quoting=csv.QUOTE_NOTNULL).writerow(["a", 1, None]); print(repr(f.getvalue()))
csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"])
csv.writer(io.StringIO()).writerow(5)
csv.writer(5)
csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE, quotechar=None, delimiter=",").writerow([""])
r = csv.DictReader(io.StringIO("a,b\n1,2\n3\n4,5,6\n")); print(r.fieldnames, list(r), r.line_num, r.dialect, r.restkey)
list(csv.DictReader(["1,2"], fieldnames=["x"], restkey="rest")), list(csv.DictReader(["1"], ["x", "y"], restval="-"))
f = io.StringIO(); w = csv.DictWriter(f, ["a", "b"], extrasaction="ignore", restval="?"); print(w.writeheader(), w.writerow({"a": 1, "c": 5}), w.writerows([{"b": 2}]), repr(f.getvalue()))
csv.DictWriter(io.StringIO(), ["a"], extrasaction="bad")
csv.list_dialects(), csv.get_dialect("excel").delimiter, csv.register_dialect("pipes", delimiter="|"), list(csv.reader(["a|b"], "pipes")), csv.unregister_dialect("pipes"), csv.field_size_limit(), csv.excel_tab.delimiter, csv.unix_dialect.quoting, csv.QUOTE_MINIMAL
csv.get_dialect("x")
csv.unregister_dialect("x")
csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter, csv.Sniffer().has_header("name,age\nbob,5\nann,6\n")
with cm(3) as v: print(v)
with cm(3): raise ValueError("boo")
with cm(3): raise KeyError("k")
with noyield(): pass
with twice(): pass
df(7)
with closing(Cm()) as c: print(type(c).__name__)
with suppress(KeyError, ValueError): raise KeyError
with suppress(KeyError): raise TypeError("t")
with suppress(ValueError): raise ExceptionGroup("g", [ValueError(1)])
with nullcontext(5) as n: print(n)
with redirect_stdout(io.StringIO()) as o: print("hidden")
print(o.getvalue())
with ExitStack() as st: st.enter_context(suppress(ZeroDivisionError)); 1 / 0
st = ExitStack(); st.callback(print, "later"); st2 = st.pop_all(); st.close(); print("x"); st2.close()
ExitStack().enter_context(5)
with chdir("/"): print(os.getcwd())
@cm(9)
base64.b64encode(b"hello?>"), base64.b64decode("aGVsbG8/Pg=="), base64.urlsafe_b64encode(b"hello?>"), base64.urlsafe_b64decode("aGVsbG8_Pg=="), base64.b32encode(b"hi"), base64.b32decode("NBUQ===="), base64.b16encode(b"hi"), base64.b16decode("6869"), base64.b85encode(b"hello"), base64.b85decode("Xk~0{Zv"), base64.a85encode(b"hello"), base64.a85decode("BOu!rDZ"), base64.b64encode(b"a", b"-_"), base64.standard_b64encode(b"x"), base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHg="), base64.b32hexencode(b"hi"), base64.b64decode(b"aGk", validate=False) if 0 else 0, base64.z85encode(b"abcd"), base64.a85encode(b"\0\0\0\0ab", adobe=True, wrapcol=5), base64.b32decode("nbuq====", casefold=True), base64.b16decode("aB", True)
base64.b64decode("aGk")
base64.b64decode("a!!b", validate=True)
base64.b32decode("x")
base64.b16decode("zz")
base64.b64encode("str")
base64.b85decode("\x00")
base64.b64decode("é")
binascii.hexlify(b"\xb9\x01", "-"), binascii.unhexlify("b901"), binascii.crc32(b"hello"), binascii.b2a_base64(b"x", newline=False), binascii.a2b_base64("eA=="), binascii.crc_hqx(b"a", 0), binascii.b2a_hex(b"abcdef", b":", 2), binascii.b2a_qp(b"a=\t"), binascii.a2b_qp("a=3D"), binascii.b2a_uu(b"hi"), binascii.a2b_uu(" ")
binascii.unhexlify("abc")
binascii.unhexlify("zz")
binascii.a2b_base64("a")
hashlib.md5(b"a").hexdigest(), hashlib.sha1(b"a").hexdigest(), hashlib.sha256(b"a").hexdigest()[:16], hashlib.sha512().digest_size, hashlib.new("sha3_256", b"x").hexdigest()[:10], hashlib.blake2b(b"x", digest_size=8, key=b"k").hexdigest(), hashlib.blake2s(b"x").hexdigest()[:8], hashlib.shake_128(b"x").hexdigest(5), hashlib.sha256(b"a").name, hashlib.sha256().block_size, sorted(hashlib.algorithms_guaranteed), hashlib.pbkdf2_hmac("sha256", b"p", b"s", 10).hex()[:10], hashlib.scrypt(b"p", salt=b"s", n=2, r=1, p=1, dklen=8).hex(), hashlib.sha224(string=b"a").hexdigest()[:5] if 0 else 0, hashlib.md5(b"", usedforsecurity=False).hexdigest()
hashlib.new("nope")
hashlib.sha256("str")
hashlib.file_digest(io.BytesIO(b"abc"), "md5").hexdigest()
hmac.new(b"k", b"m", "sha256").hexdigest()[:12], hmac.digest(b"k", b"m", "md5").hex(), hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"), hmac.new(b"k", digestmod=hashlib.sha1).name, hmac.HMAC(b"k", b"m", "md5").digest_size
hmac.new(b"k", b"m")
hmac.new("k", b"m", "md5")
hmac.compare_digest("é", "a")
zlib.decompress(zlib.compress(b"a" * 100)), zlib.crc32(b"a"), zlib.adler32(b"a"), zlib.compress(b"abc"), zlib.compress(b"", 0), zlib.decompressobj().decompress(zlib.compress(b"xyz")), zlib.ZLIB_VERSION[:2], zlib.MAX_WBITS
c = zlib.compressobj(9); d = c.compress(b"hello" * 10) + c.flush(); o = zlib.decompressobj(); print(o.decompress(d, 5), o.unconsumed_tail != b"", o.flush()[:5], o.eof, o.unused_data)
zlib.decompress(b"xx")
zlib.decompress(zlib.compress(b"abc")[:-3])
gzip.decompress(gzip.compress(b"data")), gzip.compress(b"d", mtime=0)[:4]
gzip.decompress(b"xx")
with gzip.open(io.BytesIO(gzip.compress(b"l1\nl2\n")), "rt") as f: print(f.readlines())
struct.pack(">IhB", 1, -2, 255), struct.unpack("<HH", b"\x01\x00\x02\x00"), struct.calcsize("@bi"), struct.calcsize("=bi"), struct.pack("5s", b"ab"), struct.pack("3p", b"abcd"), struct.unpack("?c", b"\x01a"), struct.pack("<d", 1.5), struct.pack("e", 0.5), list(struct.iter_unpack("<H", b"\1\0\2\0")), struct.unpack_from("<H", b"\0\1\0", 1), struct.Struct("<Hb").size, struct.Struct("<H").format, struct.pack("2x"), struct.pack("<3h", 1, 2, 3), struct.pack("P", 5), struct.pack("n", -1), struct.pack("<q", -1)
struct.pack("B", 256)
struct.pack("h", "x")
struct.pack("hh", 1)
struct.unpack("H", b"\0")
struct.pack("z", 1)
struct.pack("f", 1e40)
struct.pack("s", "x")
struct.pack_into("<H", x := bytearray(4), 1, 5), x
struct.pack_into("<H", bytearray(1), 0, 5)
struct.unpack_from("<H", b"abc", 5)
struct.pack("<i", 2**31)
struct.pack("c", b"ab")
uuid.UUID("12345678123456781234567812345678"), uuid.UUID(int=5), uuid.UUID(bytes=b"\x12" * 16), str(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.UUID("{12345678-1234-5678-1234-567812345678}").hex, uuid.UUID(int=5).urn, uuid.UUID(int=5).fields, uuid.UUID(int=1) < uuid.UUID(int=2), uuid.UUID(int=5).version, uuid.uuid4().version, uuid.uuid1().version, uuid.UUID(int=5).variant, hash(uuid.UUID(int=5)) == hash(uuid.UUID(int=5)), uuid.UUID(int=5).bytes_le, uuid.UUID(int=2**100).node, uuid.UUID(int=5, version=4), uuid.NAMESPACE_OID, len(str(uuid.uuid4()))
uuid.UUID("x")
uuid.UUID()
uuid.UUID(int=-1)
uuid.UUID(bytes=b"x")
uuid.UUID(int=5).int = 3
array.array("i", [1, 2, 3]), array.array("d", [1.5]), array.array("b"), array.array("i", [1, 2])[0], array.array("i", [3, 1]).tolist(), array.array("i", [1]) + array.array("i", [2]), array.array("i", [1]) * 2, array.array("H", b"\1\0"), array.array("i", [1, 2]).tobytes(), array.array("i").itemsize, array.typecodes, array.array("i", [1]) == array.array("d", [1.0])
array.array("i", [1.5])
array.array("b", [200])
array.array("z")
array.array("i", "abc")
array.array("i", [1]).append("x")
array.array("i", [1]).pop(5)
array.array("i", [1]).foo
''')
