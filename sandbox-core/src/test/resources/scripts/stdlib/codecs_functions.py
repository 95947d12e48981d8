# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import codecs, io
from codecs import *
class Bad(Exception): pass
def myerr(e): return ('[%s]' % (e.object[e.start:e.end].hex() if isinstance(e.object, bytes) else e.object[e.start:e.end].encode('unicode-escape').decode()), e.end)
codecs.register_error('mine', myerr); codecs.register_error('badret', lambda e: 5); codecs.register_error('badpos', lambda e: ('x', 100)); codecs.register_error('bytesret', lambda e: (b'!', e.end)); codecs.register_error('neg', lambda e: ('?', -1))
each('''
encode('é', 'utf-8'), decode(b'\\xc3\\xa9', 'utf-8'), encode('a', 'rot13'), decode(b'616263', 'hex'), encode(b'abc', 'base64'), encode('é'), codecs.encode(b'a', 'zlib')[:2], decode('nop', 'rot13'), encode(b'a=', 'quopri'), encode(b'a', 'uu')
encode('é', 'ascii')
decode(b'\\xff', 'utf-8')
encode('a', 'nope')
encode(5, 'utf-8')
decode('a', 'utf-8')
encode(b'a', 'utf-8')
'a'.encode('rot13')
b'a'.decode('hex')
'a'.encode('hex')
decode(b'zz', 'hex')
[('a\\u20ac\\U0001f600').encode('ascii', e) for e in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace', 'mine', 'bytesret')]
'\\ud800'.encode('utf-8', 'surrogatepass'), b'\\xff'.decode('utf-8', 'surrogateescape'), '\\udcff'.encode('utf-8', 'surrogateescape')
'é'.encode('ascii', 'nope')
'é'.encode('ascii', 'badret')
'é'.encode('ascii', 'badpos')
b'\\xff'.decode('ascii', 'bytesret')
[b'a\\xffb\\xe2\\x82'.decode('utf-8', e) for e in ('ignore', 'replace', 'backslashreplace', 'mine', 'surrogateescape')]
b'\\xff'.decode('utf-8', 'xmlcharrefreplace')
lookup('nope')
lookup(5)
lookup_error('nope')
register_error('x', 5)
register_error(5, len)
register(5)
strict_errors(ValueError('x'))
strict_errors(5)
ignore_errors(UnicodeEncodeError('a', 'b', 0, 1, 'r')), replace_errors(UnicodeDecodeError('a', b'b', 0, 1, 'r')), replace_errors(UnicodeEncodeError('a', 'bb', 0, 2, 'r')), replace_errors(UnicodeTranslateError('bb', 0, 1, 'r')), xmlcharrefreplace_errors(UnicodeEncodeError('a', 'é', 0, 1, 'r')), backslashreplace_errors(UnicodeEncodeError('a', 'é', 0, 1, 'r')), namereplace_errors(UnicodeEncodeError('a', 'é', 0, 1, 'r'))
ignore_errors(5)
xmlcharrefreplace_errors(UnicodeDecodeError('a', b'b', 0, 1, 'r'))
list(iterencode(['a', 'é'], 'utf-16')), list(iterdecode([b'\\xc3', b'\\xa9'], 'utf-8')), list(iterencode('', 'utf-8'))
list(iterdecode([b'\\xc3'], 'utf-8'))
getencoder('utf-8')('é'), getdecoder('latin-1')(b'\\xe9'), getincrementalencoder('utf-8')().encode('é'), getreader('utf-8')(io.BytesIO(b'abc')).read(), getwriter('utf-8').__name__
getincrementalencoder('hex'), getincrementaldecoder('nope')
BOM, BOM_UTF8, BOM_UTF16, BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32, BOM_UTF32_LE, BOM_UTF32_BE, BOM_BE, BOM_LE, BOM32_BE if hasattr(codecs, 'BOM32_BE') else 0
'a'.encode('utf-16'), 'a'.encode('utf-32'), 'a'.encode('utf-8-sig'), b'\\xef\\xbb\\xbfa'.decode('utf-8-sig'), b'\\xff\\xfea\\0'.decode('utf-16'), 'é'.encode('utf-7'), 'bücher'.encode('idna'), 'bücher'.encode('punycode'), 'a\\n\\x00é'.encode('unicode-escape'), 'é'.encode('raw-unicode-escape'), b'\\\\x41\\\\u20ac'.decode('unicode-escape')
b'a'.decode('utf-16')
b'abc'.decode('utf-32')
b'\\\\x4'.decode('unicode-escape')
codecs.utf_8_decode(b'a\\xc3'), codecs.utf_8_decode(b'a\\xc3', 'strict', False), codecs.charmap_encode('a', 'strict', {97: 66}), codecs.charmap_decode(b'a', 'strict', {97: 'Z'})
codecs.utf_8_decode(b'a\\xc3', 'strict', True)
codecs.charmap_decode(b'b', 'strict', {97: 'Z'})
'ä'.encode('cp437'), b'\\x84'.decode('cp850'), 'я'.encode('koi8-r'), 'я'.encode('cp1251'), 'ω'.encode('iso8859-7'), '€'.encode('iso8859-15'), '€'.encode('cp1252'), 'é'.encode('mac-roman')
'я'.encode('cp1252')
b'\\x81'.decode('cp1252')
codecs.unregister(len)
''', globals())
def search(name): return codecs.CodecInfo(name='myc', encode=lambda s, e='strict': (s.upper().encode(), len(s)), decode=lambda b, e='strict': (bytes(b).decode().lower(), len(b))) if name == 'myc' else None
codecs.register(search); print('ab'.encode('myc'), b'AB'.decode('myc'), codecs.lookup('MYC').name); codecs.unregister(search)
try: 'a'.encode('myc')
except LookupError as e: print(e)
d = codecs.getincrementaldecoder('utf-8')('replace'); print(d.decode(b'\xe2\x82'), d.getstate(), d.decode(b'\xac'), d.decode(b'\xff', True), d.reset(), d.setstate((b'\xc3', 0)), d.decode(b'\xa9'))
e = codecs.getincrementalencoder('utf-16')(); print(e.encode('a'), e.encode('b'), e.getstate(), e.reset(), e.encode('c'), e.setstate(0))
with codecs.open('f.txt', 'w', 'utf-8') as f: f.write('héllo\nline2\n'); print(f.encoding, type(f).__name__)
with codecs.open('f.txt', 'r', 'utf-8') as f: print(f.readline(), f.read(3), f.readlines(), f.seek(0), list(f), f.reset())
with codecs.open('f.txt', 'rb') as f: print(f.read())
r = codecs.StreamReaderWriter(io.BytesIO(b'a\xc3\xa9\nb\nc'), codecs.getreader('utf-8'), codecs.getwriter('utf-8')); print(next(r), r.readline(), r.read())
s = codecs.EncodedFile(io.BytesIO(b'\xe9'), 'utf-8', 'latin-1'); print(s.read())
b = io.BytesIO(); s = codecs.EncodedFile(b, 'utf-8', 'latin-1'); s.write(b'\xc3\xa9'); print(b.getvalue())
sr = codecs.getreader('utf-8')(io.BytesIO(b'one\ntwo\nthree'), 'strict'); print(sr.read(size=2), sr.read(chars=3), sr.readline(), sr.readlines(), sr.stream.tell() if hasattr(sr.stream, 'tell') else 0, sr.errors)
class Inc(codecs.IncrementalEncoder):
    def encode(self, s, final=False): return s.encode().upper()
print(Inc().encode('a'), codecs.IncrementalEncoder().getstate(), codecs.IncrementalDecoder('x').errors)
for c in (codecs.Codec().encode, codecs.Codec().decode, codecs.IncrementalEncoder().encode):
    try: c('a')
    except NotImplementedError as e: print(repr(e))
class Buf(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, b, e, final): n = len(b) // 2 * 2; return b[:n].decode('ascii'), n
x = Buf(); print(x.decode(b'abc'), x.getstate(), x.decode(b'd'), x.reset(), x.getstate())
print(codecs.CodecInfo(len, len).name)
