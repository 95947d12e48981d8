# UTF-7: sequences that end too early, say nothing or are not allowed, and all handlers of errors.
import codecs

cases = [
    b'+', b'+AD', b'+AD-', b'a+!b', b'+AD!b', b'+ADx!', b'+AGEx', b'+AGF!', b'+AGF-',
    b'+AGFA', b'+2D3eAA-', b'+2D0-x', b'+2D0AYQ-', b'+2D0', b'a\x80b', b'+ACE\xffb', b'+\xff', b'+\xffz', b'++', b'+-+-',
    b'+/', b'+///-', b'+AGEAYgBj-d', b'~\\', b'+AGE\nb', b'+AGE--', b'-', b'+A', b'+AAAA-', b'+AAAAA-', b'+AGE+AGI-', b'+AGE+AGI', b'x+2AHcAA-', b'+3AA-', b'+AB-c+AG-d']
for c in cases:
    for e in ('strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'nope', 'xmlcharrefreplace'):
        try:
            r = ascii(c.decode('utf-7', e))
        except Exception as x:
            r = f'{type(x).__name__}: {x}'
        print(c, e, '->', r)
for c in cases:
    for final in (False, True):
        try:
            r = ascii(codecs.utf_7_decode(c, 'strict', final))
        except Exception as x:
            r = f'{type(x).__name__}: {x}'
        print(c, final, '->', r)
d = codecs.getincrementaldecoder('utf-7')()
print([d.decode(bytes([b])) for b in b'a+AGEAYg-b'], d.decode(b'', True))
for t in ('a', '+', 'é', 'aé', 'é-', 'éa', 'é!', '\U0001f600x', '\ud800', '~', '\\', '\x00', 'é+', 'éé', 'a\té', 'é\n', '', 'é~', '\x7f', "é'", 'é/'):
    print(ascii(t), t.encode('utf-7'))
