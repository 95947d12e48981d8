# SPDX-License-Identifier: Apache-2.0
"""What os tells about files: stat, entries of directories."""

import _filetree
from _files import ask, described, fault, fspath, text_of
from _filetree import foreign

_FIELDS = ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime',
           'st_mtime', 'st_ctime')


class stat_result(tuple):
    """What is known of a file, as a tuple of ten ints with names, and some more names."""

    __module__ = 'os'
    n_fields = 19
    n_sequence_fields = 10
    n_unnamed_fields = 3
    __match_args__ = _FIELDS[:7]
    st_blksize = 4096
    st_rdev = 0

    def __new__(cls, sequence, dict={}, /):
        items = tuple(sequence)
        if len(items) < 10:
            raise TypeError(f'os.stat_result() takes an at least 10-sequence ({len(items)}-sequence '
                            'given)')
        made = tuple.__new__(cls, items[:10])
        made.__dict__['_times'] = (items[10:] + tuple(items[7:10]))[:3] if len(items) < 13 \
            else items[10:13]
        return made

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = property(lambda self: self._times[0])
    st_mtime = property(lambda self: self._times[1])
    st_ctime = property(lambda self: self._times[2])
    st_atime_ns = property(lambda self: self.__dict__['_nanos'][0])
    st_mtime_ns = property(lambda self: self.__dict__['_nanos'][1])
    st_ctime_ns = property(lambda self: self.__dict__['_nanos'][2])
    st_blocks = property(lambda self: (self[6] + 4095) // 4096 * 8)

    def __replace__(self, /, *args, **changes):
        raise TypeError('__replace__() is not supported for os.stat_result because it has unnamed '
                        'field(s)')

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in zip(_FIELDS, self)])
        return f'os.stat_result({shown})'

    def __reduce__(self):
        return stat_result, (tuple(self),)


def _path(path, function, accepts='string, bytes or os.PathLike'):
    """A path as os.fspath gives it, and in str."""
    if type(path) is str:
        text = given = path
    else:
        try:
            given = fspath(path)
        except TypeError:
            if hasattr(type(path), '__fspath__'):
                raise
            raise TypeError(f'{function}: path should be {accepts}, not '
                            f'{type(path).__name__}') from None
        text = text_of(given)
    if '\0' in text:
        raise ValueError(f'{function}: embedded null character in path')
    return given, text


def _node(path, function, follow):
    """The file of a path or of an open file's number, and the path for error messages."""
    if isinstance(path, int):
        return described(path).node, ()
    given, text = _path(path, function, 'string, bytes, os.PathLike or integer')
    node = _filetree.find(text, follow)
    if isinstance(node, int):
        raise fault(node, given)
    return node, (given,)


def _stat_of(node):
    mode, number, links, size, *nanos = _filetree.stat(node)
    seconds = [each // 1_000_000_000 for each in nanos]
    made = stat_result([mode, number, 1, links, 1000, 1000, size, *seconds,
                        *[each / 1_000_000_000 for each in nanos]])
    made.__dict__['_nanos'] = tuple(nanos)
    return made


def _stat_of_answer(answer):
    """What the host tells of a file of its own: a mapping, an object or a size."""
    if isinstance(answer, stat_result):
        return answer
    if isinstance(answer, int):
        answer = {'st_size': answer}
    get = answer.get if isinstance(answer, dict) else lambda name, other: getattr(answer, name, other)
    times = [get(name, 0) for name in _FIELDS[7:]]
    made = stat_result([get('st_mode', 0o100644), get('st_ino', 0), get('st_dev', 0),
                        get('st_nlink', 1), get('st_uid', 1000), get('st_gid', 1000),
                        get('st_size', 0), *[int(each) for each in times],
                        *[float(each) for each in times]])
    made.__dict__['_nanos'] = tuple([int(each * 1_000_000_000) for each in times])
    return made


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fstat(path)
    given, text = _path(path, 'stat', 'string, bytes, os.PathLike or integer')
    node = _filetree.find(text, follow_symlinks)
    if type(node) is int:
        if foreign(text, follow_symlinks):
            return _stat_of_answer(ask('Path.stat', text))
        raise fault(node, given)
    return _stat_of(node)


def lstat(path, *, dir_fd=None):
    if isinstance(path, int):
        raise TypeError('lstat: path should be string, bytes or os.PathLike, not int')
    return stat(path, follow_symlinks=False)


def fstat(fd):
    node = described(fd).node
    if node is None:
        return stat_result((0o20620, 0, 0, 1, 1000, 1000, 0, 0, 0, 0))
    return _stat_of(node)


class DirEntry:
    """A name in a directory, and what it stands for."""

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

    __module__ = 'posix'
    __slots__ = ('name', 'path', '_node', '_target')

    def __fspath__(self):
        return self.path

    def inode(self):
        return _filetree.stat(self._node)[1] if self._node is not None else 0

    def _kind(self, follow):
        node = self._node
        if node is None:
            if ask('Path.is_dir', text_of(self.path)):
                return 'directory'
            return 'file' if ask('Path.is_file', text_of(self.path)) else 'none'
        kind = _filetree.kind(node)
        if follow and kind == 'link':
            node = _filetree.find(text_of(self._target), True)
            return 'none' if isinstance(node, int) else _filetree.kind(node)
        return kind

    def is_dir(self, *, follow_symlinks=True):
        return self._kind(follow_symlinks) == 'directory'

    def is_file(self, *, follow_symlinks=True):
        return self._kind(follow_symlinks) == 'file'

    def is_symlink(self):
        return self._node is not None and _filetree.kind(self._node) == 'link'

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        if self._node is None or follow_symlinks and self.is_symlink():
            return stat(self.path, follow_symlinks=follow_symlinks)
        return _stat_of(self._node)

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'


class ScandirIterator:
    """The entries of a directory, one after the other."""

    __module__ = 'posix'

    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        self._entries = iter(())


def _entry(name, path, node, target):
    made = DirEntry()
    made.name = name
    made.path = path
    made._node = node
    made._target = target
    return made


def scandir(path=None):
    given, text = _path('.' if path is None else path, 'scandir',
                        'string, bytes, os.PathLike, integer or None')
    stem = text if text.endswith('/') else text + '/'
    if foreign(text, True):
        names = [str(each).rstrip('/').rpartition('/')[2] for each in ask('Path.iterdir', text)]
        return ScandirIterator([_entry(each, stem + each, None, stem + each) for each in names])
    node = _filetree.find(text, True)
    names = node if isinstance(node, int) else _filetree.listdir(node)
    if isinstance(names, int):
        raise fault(names, given)
    entries = []
    for each in names:
        shown, whole = each, stem + each
        if isinstance(given, bytes):
            shown = each.encode('utf-8', 'surrogateescape')
            whole = whole.encode('utf-8', 'surrogateescape')
        entries.append(_entry(shown, whole, _filetree.child(node, each), whole))
    return ScandirIterator(entries)
