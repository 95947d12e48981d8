# SPDX-License-Identifier: Apache-2.0
"""codecs: pieces, streams, registered encodings, functions."""
import codecs
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
d=codecs.getincrementaldecoder('utf-8')(); print([d.decode(bytes([b])) for b in 'é€😀'.encode()],d.getstate());t(d.decode,b'\xe2\x82');print(d.getstate());t(d.decode,b'',True);d.reset();print(d.getstate());d.setstate((b'\xe2',0));t(d.decode,b'\x82\xac')
d=codecs.getincrementaldecoder('utf-8')('replace');print(repr(d.decode(b'\xff\xe2')),repr(d.decode(b'a',True)),d.errors)
e=codecs.getincrementalencoder('utf-16')();print(e.encode('a'),e.encode('b'),e.getstate());e.reset();print(e.encode('c'));e.setstate(0)
d=codecs.getincrementaldecoder('utf-16')();print(repr(d.decode(b'\xff')),repr(d.decode(b'\xfea')),repr(d.decode(b'\0')),d.getstate())
d=codecs.getincrementaldecoder('utf-8-sig')();print(repr(d.decode(b'\xef\xbb')),repr(d.decode(b'\xbfa')))
d=codecs.getincrementaldecoder('utf-32')();print(repr(d.decode('aé'.encode('utf-32')[:7])),repr(d.decode(b'\0\xe9\0\0\0')))
e=codecs.getincrementalencoder('utf-8-sig')();print(e.encode('a'),e.encode('b'))
e=codecs.getincrementalencoder('ascii')('ignore');print(e.encode('aéb'))
t(codecs.getincrementaldecoder,'nope');t(codecs.getincrementalencoder('hex')().encode,b'ab');t(codecs.getincrementaldecoder('rot13')().decode,'ab')
print(list(codecs.iterencode(['a','é'],'utf-8')),list(codecs.iterdecode([b'\xc3',b'\xa9a'],'utf-8')),list(codecs.iterdecode([b'\xc3'],'utf-8','replace')))
import io
w=codecs.getwriter('utf-8')(io.BytesIO());w.write('é');w.writelines(['a','b']);print(w.getvalue() if hasattr(w,'getvalue') else '',w.stream.getvalue())
r=codecs.getreader('utf-8')(io.BytesIO('héllo\nwörld\nx'.encode()));print(repr(r.readline()),repr(r.read(3)),r.readlines());r.seek(0);print(list(r));r.seek(0);print(repr(r.read()),r.errors)
r=codecs.getreader('utf-8')(io.BytesIO('héllo\nwörld\nx'.encode()));print(next(r),r.readline(keepends=False),r.read(1),repr(r.read()))
s=codecs.StreamReaderWriter(io.BytesIO(b'abc'),codecs.getreader('utf-8'),codecs.getwriter('utf-8'));print(s.read());s.write('d');print(s.stream.getvalue(),s.encoding)
s=codecs.EncodedFile(io.BytesIO('é'.encode('latin-1')),'utf-8','latin-1');print(s.read())
def srch(name):
    if name=='my_codec': return codecs.CodecInfo(lambda s,e='strict':(s.upper().encode(),len(s)),lambda b,e='strict':(bytes(b).decode().lower(),len(b)),name='my-codec')
codecs.register(srch);t('abc'.encode,'my_codec');t(b'ABC'.decode,'My Codec');codecs.unregister(srch);t('x'.encode,'my_codec');t(codecs.register,5)
t(codecs.utf_8_encode,'é');t(codecs.utf_8_decode,b'\xc3',None,False);t(codecs.utf_8_decode,b'\xc3\xa9\xc3','strict',False);t(codecs.utf_8_decode,b'\xc3','strict',True);t(codecs.ascii_encode,'é','ignore');t(codecs.latin_1_decode,b'\xe9');t(codecs.utf_16_ex_decode,b'\xff\xfea\0');t(codecs.utf_16_le_encode,'a');t(codecs.charmap_encode,'ab','strict',{97:98,98:'xy'});t(codecs.charmap_decode,b'ab','strict',{97:'b',98:99});t(codecs.charmap_decode,b'a\xff','strict','x'*98);t(codecs.charmap_encode,'é','strict',{});t(codecs.make_identity_dict,range(3));t(codecs.make_encoding_map,{1:2,3:2});t(codecs.charmap_build,'ab')
