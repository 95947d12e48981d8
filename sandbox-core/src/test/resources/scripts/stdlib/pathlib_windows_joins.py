# Paths of Windows joined, those of incomplete shares and devices among them.
import ntpath
from pathlib import PureWindowsPath as P

TEXTS = ['///q', '//q', '//q/', '//q/r', '//q/r/s', '///q/r', '////', '///', '//', '////q/r', '//?/UNC/a/b/c',
         '//?/UNC/a', '//?/UNC', '//?/', '//?', '//./', '//?/c:', '//?/c:/', 'c:', 'c:a', 'c:/', '/a', '//./a',
         '\\\\.\\pipe\\x', '//a/b/../c', 'con', 'a/b:c', ':a', '//a//b', 'C:///']
for text in TEXTS:
    path = P(text)
    print(text, repr(path), path.drive, path.root, path.parts, path.is_absolute(), path.parent)
    for other in ('x', '/x', 'c:x', 'd:/x', '//s/h', '///z', ''):
        print('  ', path / other, ntpath.join(text, other), end=' ')
    print(path.joinpath('a', 'b'), ntpath.join(text, 'a', 'b', 'c'))
