# SPDX-License-Identifier: Apache-2.0
"""What os and io share: errors by number, open files, and what goes to the host."""

from _filetree import detached, foreign, getcwd, open as _open, read, size, write
from _filetree import ask as _ask

STRERRORS = {
    0: 'Success', 1: 'Operation not permitted', 2: 'No such file or directory',
    3: 'No such process', 4: 'Interrupted system call', 5: 'Input/output error',
    6: 'No such device or address', 7: 'Argument list too long', 8: 'Exec format error',
    9: 'Bad file descriptor', 10: 'No child processes', 11: 'Resource temporarily unavailable',
    12: 'Cannot allocate memory', 13: 'Permission denied', 14: 'Bad address',
    15: 'Block device required', 16: 'Device or resource busy', 17: 'File exists',
    18: 'Invalid cross-device link', 19: 'No such device', 20: 'Not a directory',
    21: 'Is a directory', 22: 'Invalid argument', 23: 'Too many open files in system',
    24: 'Too many open files', 25: 'Inappropriate ioctl for device', 26: 'Text file busy',
    27: 'File too large', 28: 'No space left on device', 29: 'Illegal seek',
    30: 'Read-only file system', 31: 'Too many links', 32: 'Broken pipe',
    33: 'Numerical argument out of domain', 34: 'Numerical result out of range',
    35: 'Resource deadlock avoided', 36: 'File name too long', 37: 'No locks available',
    38: 'Function not implemented', 39: 'Directory not empty',
    40: 'Too many levels of symbolic links', 42: 'No message of desired type',
    43: 'Identifier removed', 44: 'Channel number out of range', 45: 'Level 2 not synchronized',
    46: 'Level 3 halted', 47: 'Level 3 reset', 48: 'Link number out of range',
    49: 'Protocol driver not attached', 50: 'No CSI structure available', 51: 'Level 2 halted',
    52: 'Invalid exchange', 53: 'Invalid request descriptor', 54: 'Exchange full', 55: 'No anode',
    56: 'Invalid request code', 57: 'Invalid slot', 59: 'Bad font file format',
    60: 'Device not a stream', 61: 'No data available', 62: 'Timer expired',
    63: 'Out of streams resources', 64: 'Machine is not on the network',
    65: 'Package not installed', 66: 'Object is remote', 67: 'Link has been severed',
    68: 'Advertise error', 69: 'Srmount error', 70: 'Communication error on send',
    71: 'Protocol error', 72: 'Multihop attempted', 73: 'RFS specific error', 74: 'Bad message',
    75: 'Value too large for defined data type', 76: 'Name not unique on network',
    77: 'File descriptor in bad state', 78: 'Remote address changed',
    79: 'Can not access a needed shared library', 80: 'Accessing a corrupted shared library',
    81: '.lib section in a.out corrupted', 82: 'Attempting to link in too many shared libraries',
    83: 'Cannot exec a shared library directly',
    84: 'Invalid or incomplete multibyte or wide character',
    85: 'Interrupted system call should be restarted', 86: 'Streams pipe error',
    87: 'Too many users', 88: 'Socket operation on non-socket', 89: 'Destination address required',
    90: 'Message too long', 91: 'Protocol wrong type for socket', 92: 'Protocol not available',
    93: 'Protocol not supported', 94: 'Socket type not supported', 95: 'Operation not supported',
    96: 'Protocol family not supported', 97: 'Address family not supported by protocol',
    98: 'Address already in use', 99: 'Cannot assign requested address', 100: 'Network is down',
    101: 'Network is unreachable', 102: 'Network dropped connection on reset',
    103: 'Software caused connection abort', 104: 'Connection reset by peer',
    105: 'No buffer space available', 106: 'Transport endpoint is already connected',
    107: 'Transport endpoint is not connected',
    108: 'Cannot send after transport endpoint shutdown',
    109: 'Too many references: cannot splice', 110: 'Connection timed out',
    111: 'Connection refused', 112: 'Host is down', 113: 'No route to host',
    114: 'Operation already in progress', 115: 'Operation now in progress',
    116: 'Stale file handle', 117: 'Structure needs cleaning', 118: 'Not a XENIX named type file',
    119: 'No XENIX semaphores available', 120: 'Is a named type file', 121: 'Remote I/O error',
    122: 'Disk quota exceeded', 123: 'No medium found', 124: 'Wrong medium type',
    125: 'Operation canceled', 126: 'Required key not available', 127: 'Key has expired',
    128: 'Key has been revoked', 129: 'Key was rejected by service', 130: 'Owner died',
    131: 'State not recoverable', 132: 'Operation not possible due to RF-kill',
    133: 'Memory page has hardware error'}

O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 1, 2, 0o100, 0o200, 0o1000, 0o2000

# The mask of permissions for new files.
umask = [0o022]


def strerror(number):
    return STRERRORS.get(number) or f'Unknown error {number}'


def fault(number, *paths):
    """The exception of an error number; its class follows from the number."""
    if len(paths) == 2:
        return OSError(number, strerror(number), paths[0], None, paths[1])
    return OSError(number, strerror(number), *paths)


def text_of(path):
    """A path in str, from what os.fspath has given."""
    return path if isinstance(path, str) else path.decode('utf-8', 'surrogateescape')


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError(
            f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    found = method(path)
    if isinstance(found, (str, bytes)):
        return found
    raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, '
                    f'not {type(found).__name__}')


def absolute(text):
    """A path from the root on, without dots."""
    names = []
    for name in (text if text.startswith('/') else f'{getcwd()}/{text}').split('/'):
        if name == '..':
            if names:
                names.pop()
        elif name and name != '.':
            names.append(name)
    return '/' + '/'.join(names)


def ask(call, path, *more):
    """Asks the host about a path that the session's files do not have."""
    from pathlib import PosixPath
    return _ask(call, PosixPath(absolute(text_of(path))), *more)


def ask_bytes(path):
    """The content of a file of the host's."""
    data = ask('Path.read_bytes', path)
    if isinstance(data, str):
        return data.encode('utf-8', 'surrogateescape')
    if not isinstance(data, bytes):
        raise TypeError(f'the host answered Path.read_bytes with {type(data).__name__}, not bytes')
    return data


class Description:
    """An open file: what POSIX calls an open file description."""

    __slots__ = ('node', 'at', 'reads', 'writes', 'appends', 'host_path', 'dirty')

    def __init__(self, node, flags):
        access = flags & 3
        self.node = node
        self.at = 0
        self.reads = access != O_WRONLY
        self.writes = access != 0
        self.appends = flags & O_APPEND != 0
        self.host_path = None
        self.dirty = False

    def write(self, data):
        count = write(self.node, -1 if self.appends else self.at, data)
        if count < 0:
            raise fault(-count)
        if self.appends:
            self.at = size(self.node)
        else:
            self.at += count
        self.dirty = True
        return count

    def flush(self):
        """Hands what was written to the host, if the file is the host's."""
        if self.dirty and self.host_path is not None:
            self.dirty = False
            ask('Path.write_bytes', self.host_path, read(self.node, 0, -1))


class Standard:
    """Standard input, output or error as an open file."""

    node = None
    at = 0
    appends = False
    host_path = None

    def __init__(self, number):
        self.number = number
        self.reads = number == 0
        self.writes = number != 0
        self.ahead = b''

    def read(self, count):
        import sys
        if count < 0:
            data = self.ahead + sys.__stdin__.read().encode()
            self.ahead = b''
            return data
        while len(self.ahead) < count:
            line = sys.__stdin__.readline()
            if not line:
                break
            self.ahead += line.encode()
        data = self.ahead[:count]
        self.ahead = self.ahead[len(data):]
        return data

    def readline(self, limit):
        import sys
        end = self.ahead.find(b'\n') + 1
        if not end:
            self.ahead += sys.__stdin__.readline().encode()
            end = len(self.ahead)
        return self.read(end if limit < 0 else min(limit, end))

    def write(self, data):
        import sys
        stream = sys.__stdout__ if self.number == 1 else sys.__stderr__
        stream.write(bytes(data).decode('utf-8', 'replace'))
        return len(data)

    def flush(self):
        pass


# Open files by their numbers; those that nobody has asked the number of are not here.
descriptors = {number: Standard(number) for number in (0, 1, 2)}


def number_of(description):
    """A number for an open file that has none yet."""
    number = 3
    while number in descriptors:
        number += 1
    descriptors[number] = description
    return number


def described(number):
    found = descriptors.get(number)
    if found is None:
        raise fault(9)
    return found


def open_node(path, flags, mode):
    """The open file of a path, which os.fspath has given."""
    text = text_of(path)
    if foreign(text, True):
        return _open_at_host(path, text, flags)
    node = _open(text, flags, mode & ~umask[0])
    if isinstance(node, int):
        raise fault(node, path)
    return Description(node, flags)


def _open_at_host(path, text, flags):
    exclusive = flags & O_CREAT and flags & O_EXCL
    if exclusive:
        if ask('Path.exists', text):
            raise fault(17, path)
        data = b''
    elif flags & O_TRUNC:
        data = b''
    elif flags & O_CREAT:
        data = ask_bytes(text) if ask('Path.exists', text) else b''
    else:
        data = ask_bytes(text)
    opened = Description(detached(data), flags)
    opened.host_path = text
    opened.dirty = bool(flags & (O_CREAT | O_TRUNC)) and not data
    return opened
