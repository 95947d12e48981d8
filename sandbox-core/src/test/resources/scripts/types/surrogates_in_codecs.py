# How each way of handling errors treats surrogates, in encodings of wide and narrow units.
texts = ['a\ud800b', '\udc80', '\udcff\udc81', 'x\ud83dy', '\udfff\ud800', '\u0100z', '']
parts = [b'\x00\xd8', b'\xd8\x00', b'\x00\xd8a\x00', b'\x00\xdc', b'\x00\xd8\x00\x00',
         b'\x00\x00\xd8\x00', b'\xed\xa0\x80', b'a\xed\xb2\x80b', b'\x81\x8d', b'a\xff']
for encoding in ['utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be',
                 'ascii', 'latin-1', 'cp1252']:
    for errors in ['strict', 'ignore', 'replace', 'surrogatepass', 'surrogateescape',
                   'backslashreplace', 'namereplace', 'xmlcharrefreplace']:
        found = []
        for text in texts:
            try:
                found.append(ascii(text.encode(encoding, errors)))
            except UnicodeEncodeError as error:
                found.append(str(error))
        for part in parts if not (encoding, errors) in [
                (name, 'surrogateescape') for name in ('utf-32', 'utf-32-le', 'utf-32-be',
                                                       'utf-16-be')] else []:
            try:
                found.append(ascii(part.decode(encoding, errors)))
            except UnicodeDecodeError as error:
                found.append(str(error))
            except TypeError as error:
                found.append(str(error))
        print(encoding, errors, *found, sep='\n  ')
for text in ('\udcff\xe9', '\udc80\udc81\ud800', 'a\udcffb\u20ac'):
    for coding in ('ascii', 'latin-1', 'utf-8', 'cp1252'):
        try:
            print(coding, text.encode(coding, 'surrogateescape'))
        except UnicodeEncodeError as error:
            print(coding, error)
