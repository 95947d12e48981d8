# SPDX-License-Identifier: Apache-2.0
"""codecs: look-ups, encodings that are not of text, ways to treat errors."""
import codecs
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
for n in ['utf-8','UTF8','utf_16','latin-1','ascii','cp1252','rot13','hex','base64','zlib','uu','quopri','rot_13','hex_codec','utf-7','idna','punycode','unicode_escape','raw_unicode_escape','undefined','utf-8-sig','iso-8859-15','cp437','koi8-r','nope','mbcs','charmap','cp1251','iso8859-2','mac-roman','cp850','iso-8859-1','utf_16_le','utf-32-be','unicode-escape','UTF 8','utf-8 ','']:
    try:
        i=codecs.lookup(n); print(n,i.name,i._is_text_encoding,repr(i)[:34],type(i))
    except Exception as e: print(n,type(e).__name__,e)
t(codecs.encode,'hello','rot13');t(codecs.decode,'uryyb','rot13');t(codecs.encode,b'hi','hex');t(codecs.decode,b'6869','hex');t(codecs.encode,b'hi','base64');t(codecs.decode,b'aGk=\n','base64');t('x'.encode,'rot13');t(b'x'.decode,'hex');t(codecs.encode,'x','hex');t(codecs.encode,b'hi'*50,'zlib');t(codecs.decode,b'zz','hex');t(codecs.encode,b'a=b','quopri');t(codecs.encode,b'abc','uu');t(codecs.encode,5,'utf-8');t(codecs.decode,'x','utf-8');t(codecs.encode,'é');t(codecs.decode,b'\xc3\xa9');t(codecs.encode,'é','ascii','nope');t(codecs.encode,'é','nope');t('é'.encode,'ascii','myh')
t(codecs.decode,b'\\x41\\u00e9\\n\\N{DIGIT ONE}\\101','unicode_escape');t(codecs.encode,'é\n\u1234\U0001f600\'"\\','unicode_escape');t(codecs.encode,'é\u1234\\','raw_unicode_escape');t(codecs.decode,b'\\u1234\xe9\\n','raw_unicode_escape');t(codecs.decode,b'\\x4','unicode_escape');t(codecs.decode,b'\\u12','unicode_escape');t(codecs.decode,b'\\q\\','unicode_escape');t(codecs.decode,b'\\N{foo}','unicode_escape')
t(codecs.encode,'münchen','idna');t(codecs.decode,b'xn--mnchen-3ya','idna');t(codecs.encode,'bücher','punycode');t(codecs.decode,b'bcher-kva','punycode');t(codecs.encode,'a+é£','utf-7');t(codecs.decode,b'a+-+AOkAow-','utf-7')
t(codecs.escape_decode,b'a\\n\\x41');t(codecs.escape_encode,b'a\n\xff')
def h(e):
    print(type(e).__name__,e.start,e.end,e.reason,e.object,e.encoding); return ('<?>',e.end)
codecs.register_error('myh',h); t('aéb€c'.encode,'ascii','myh');t(b'a\xffb\xfe'.decode,'utf-8','myh');t('é'.encode,'latin-1','myh');t('€€'.encode,'latin-1','myh')
codecs.register_error('byt',lambda e:(b'!!',e.end)); t('é'.encode,'ascii','byt');t(b'\xff'.decode,'ascii','byt')
codecs.register_error('bad1',lambda e:5); t('é'.encode,'ascii','bad1'); codecs.register_error('bad2',lambda e:('x',100));t('é'.encode,'ascii','bad2');codecs.register_error('bad3',lambda e:(5,1));t('é'.encode,'ascii','bad3');codecs.register_error('neg',lambda e:('x',-1));t('éab'.encode,'ascii','neg');codecs.register_error('un',lambda e:('é',e.end));t('é'.encode,'ascii','un');t('x',5) if 0 else None;codecs.register_error('skip',lambda e:('',e.end+1));t('éab'.encode,'ascii','skip')
t(codecs.register_error,5,5);t(codecs.register_error,'x',5);t(codecs.lookup_error,'zz');t(codecs.lookup,5)
for n in ['strict','ignore','replace','xmlcharrefreplace','backslashreplace','namereplace','surrogatepass','surrogateescape']:
    f=codecs.lookup_error(n)
    for e in [UnicodeEncodeError('ascii','aé\u1234\u20acb',1,4,'r'),UnicodeDecodeError('ascii',b'a\xff\xfeb',1,3,'r'),ValueError('x'),UnicodeDecodeError('utf-8',b'\xed\xa0\x80',0,1,'r')]:
        print(n,end=' ');t(f,e)
print(codecs.strict_errors is codecs.lookup_error('strict'),codecs.BOM,codecs.BOM_UTF8,codecs.BOM_LE,codecs.BOM_BE,codecs.BOM_UTF16,codecs.BOM_UTF32,codecs.BOM_UTF32_BE,codecs.BOM_UTF16_LE,codecs.BOM32_BE,codecs.BOM64_LE)
