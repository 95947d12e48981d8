# SPDX-License-Identifier: Apache-2.0
"""Operations on whole files and on trees of directories."""

import fnmatch
import os
import stat
from collections import namedtuple

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move",
           "rmtree", "Error", "SpecialFileError", "ExecError", "make_archive",
           "get_archive_formats", "register_archive_format", "unregister_archive_format",
           "get_unpack_formats", "register_unpack_format", "unregister_unpack_format",
           "unpack_archive", "ignore_patterns", "chown", "which", "get_terminal_size",
           "SameFileError", "disk_usage"]

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    """Something went wrong with files."""


class SameFileError(Error):
    """Source and destination are the same file."""


class SpecialFileError(OSError):
    """A file of a kind that cannot be copied."""


class ExecError(OSError):
    """A command could not be run."""


class ReadError(OSError):
    """An archive cannot be read."""


class RegistryError(Exception):
    """A format is registered already, or not at all."""


def copyfileobj(fsrc, fdst, length=0):
    length = length or COPY_BUFSIZE
    while part := fsrc.read(length):
        fdst.write(part)


def _same(src, dst):
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    if _same(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as fsrc, open(dst, "wb") as fdst:
        copyfileobj(fsrc, fdst)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        os.chmod(dst, stat.S_IMODE(os.lstat(src).st_mode), follow_symlinks=False)
    else:
        os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    follow = follow_symlinks or not (os.path.islink(src) and os.path.islink(dst))
    known = os.stat(src, follow_symlinks=follow)
    os.utime(dst, ns=(known.st_atime_ns, known.st_mtime_ns), follow_symlinks=follow)
    os.chmod(dst, stat.S_IMODE(known.st_mode), follow_symlinks=follow)


def _into(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def ignore_patterns(*patterns):
    def ignored(path, names):
        found = set()
        for pattern in patterns:
            found.update(fnmatch.filter(names, pattern))
        return found
    return ignored


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2,
             ignore_dangling_symlinks=False, dirs_exist_ok=False):
    with os.scandir(src) as found:
        entries = list(found)
    ignored = set() if ignore is None else ignore(os.fspath(src), [each.name for each in entries])
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    problems = []
    for entry in entries:
        if entry.name in ignored:
            continue
        old = os.path.join(src, entry.name)
        new = os.path.join(dst, entry.name)
        try:
            if entry.is_symlink() and symlinks:
                os.symlink(os.readlink(old), new)
                copystat(old, new, follow_symlinks=False)
            elif entry.is_symlink() and ignore_dangling_symlinks and not os.path.exists(old):
                continue
            elif entry.is_dir():
                copytree(old, new, symlinks, ignore, copy_function, ignore_dangling_symlinks,
                         dirs_exist_ok)
            else:
                copy_function(entry if copy_function in (copy, copy2) else old, new)
        except Error as problem:
            problems.extend(problem.args[0])
        except OSError as problem:
            problems.append((old, new, str(problem)))
    try:
        copystat(src, dst)
    except OSError as problem:
        problems.append((src, dst, str(problem)))
    if problems:
        raise Error(problems)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    if ignore_errors:
        def report(function, where, problem):
            pass
    elif onexc is not None:
        report = onexc
    elif onerror is not None:
        def report(function, where, problem):
            onerror(function, where, (type(problem), problem, problem.__traceback__))
    else:
        def report(function, where, problem):
            raise problem
    try:
        if os.path.islink(path):
            raise OSError("Cannot call rmtree on a symbolic link")
    except OSError as problem:
        report(os.path.islink, path, problem)
        return
    _remove_tree(path, report)


def _remove_tree(path, report):
    try:
        names = os.listdir(path)
    except OSError as problem:
        report(os.lstat if isinstance(problem, FileNotFoundError) else os.scandir, path, problem)
        names = []
        if not os.path.isdir(path):
            return
    for name in names:
        inner = os.path.join(path, name)
        if os.path.isdir(inner) and not os.path.islink(inner):
            _remove_tree(inner, report)
        else:
            try:
                os.unlink(inner)
            except OSError as problem:
                report(os.unlink, inner, problem)
    try:
        os.rmdir(path)
    except OSError as problem:
        report(os.rmdir, path, problem)


def move(src, dst, copy_function=copy2):
    real = dst
    if os.path.isdir(dst):
        if _same(src, dst):
            os.rename(src, dst)
            return None
        real = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(real):
            raise Error(f"Destination path '{real}' already exists")
    if os.path.isdir(src) and not os.path.islink(src):
        inside = os.path.abspath(dst) + "/"
        if inside.startswith(os.path.abspath(src) + "/"):
            raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
    try:
        os.rename(src, real)
    except OSError:
        if os.path.islink(src):
            os.symlink(os.readlink(src), real)
            os.unlink(src)
        elif os.path.isdir(src):
            copytree(src, real, symlinks=True, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, real)
            os.unlink(src)
    return real


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    for name, what in ((user, "user"), (group, "group")):
        if isinstance(name, str) and name != "user":
            raise LookupError(f"no such {what}: {name!r}")
    os.chown(path, user if isinstance(user, int) else -1, group if isinstance(group, int) else -1,
             follow_symlinks=follow_symlinks)


_Usage = namedtuple("usage", "total used free", module="shutil")


def disk_usage(path):
    os.stat(path)
    import _filetree
    used, free = _filetree.usage()
    return _Usage(used + free, used, free)


def get_terminal_size(fallback=(80, 24)):
    sizes = []
    for name, other in zip(("COLUMNS", "LINES"), fallback):
        try:
            value = int(os.environ[name])
        except (KeyError, ValueError):
            value = 0
        sizes.append(value if value > 0 else other)
    return os.terminal_size(sizes)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    def usable(name):
        return os.path.exists(name) and os.access(name, mode) and not os.path.isdir(name)

    if os.path.dirname(cmd):
        return cmd if usable(cmd) else None
    if path is None:
        path = os.environ.get("PATH", os.defpath)
    for folder in path.split(os.pathsep):
        name = os.path.join(folder, cmd)
        if usable(name):
            return name
    return None


def _base(name):
    folder = os.path.dirname(name)
    if folder and not os.path.exists(folder):
        os.makedirs(folder)


def _make_zip(base_name, base_dir, **options):
    import zipfile
    name = base_name + ".zip"
    _base(name)
    with zipfile.ZipFile(name, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        top = os.path.normpath(base_dir)
        if top != os.curdir:
            archive.write(top, top)
        for folder, folders, files in os.walk(base_dir):
            for each in sorted(folders) + files:
                path = os.path.normpath(os.path.join(folder, each))
                archive.write(path, path)
    return name


def _make_tar(suffix, mode):
    def make(base_name, base_dir, **options):
        import tarfile
        name = base_name + suffix
        _base(name)
        with tarfile.open(name, mode) as archive:
            archive.add(base_dir)
        return name
    return make


_archives = {
    "bztar": (_make_tar(".tar.bz2", "w:bz2"), [], "bzip2'ed tar-file"),
    "gztar": (_make_tar(".tar.gz", "w:gz"), [], "gzip'ed tar-file"),
    "tar": (_make_tar(".tar", "w"), [], "uncompressed tar file"),
    "xztar": (_make_tar(".tar.xz", "w:xz"), [], "xz'ed tar-file"),
    "zip": (_make_zip, [], "ZIP file"),
}


def get_archive_formats():
    return sorted([(name, entry[2]) for name, entry in _archives.items()])


def register_archive_format(name, function, extra_args=None, description=""):
    if not callable(function):
        raise TypeError(f"The {function!r} object is not callable")
    _archives[name] = (function, extra_args or [], description)


def unregister_archive_format(name):
    del _archives[name]


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None,
                 group=None, logger=None):
    if format not in _archives:
        raise ValueError(f"unknown archive format {format!r}")
    function, more, _ = _archives[format]
    here = os.getcwd()
    base_name = os.fspath(base_name)
    if root_dir is not None:
        base_name = os.path.abspath(base_name)
        os.chdir(root_dir)
    try:
        return function(base_name, base_dir or os.curdir, **dict(more))
    finally:
        os.chdir(here)


def _unpack_zip(filename, extract_dir):
    import zipfile
    if not zipfile.is_zipfile(filename):
        raise ReadError(f"{filename} is not a zip file")
    with zipfile.ZipFile(filename) as archive:
        archive.extractall(extract_dir)


def _unpack_tar(filename, extract_dir, *, filter=None):
    import tarfile
    try:
        archive = tarfile.open(filename)
    except tarfile.TarError:
        raise ReadError(f"{filename} is not a compressed or uncompressed tar file") from None
    with archive:
        archive.extractall(extract_dir, filter=filter)


_unpackers = {
    "bztar": ([".tar.bz2", ".tbz2"], _unpack_tar, [], "bzip2'ed tar-file"),
    "gztar": ([".tar.gz", ".tgz"], _unpack_tar, [], "gzip'ed tar-file"),
    "tar": ([".tar"], _unpack_tar, [], "uncompressed tar file"),
    "xztar": ([".tar.xz", ".txz"], _unpack_tar, [], "xz'ed tar-file"),
    "zip": ([".zip"], _unpack_zip, [], "ZIP file"),
}


def get_unpack_formats():
    return sorted([(name, entry[0], entry[3]) for name, entry in _unpackers.items()])


def register_unpack_format(name, extensions, function, extra_args=None, description=""):
    for other, entry in _unpackers.items():
        for extension in extensions:
            if extension in entry[0]:
                raise RegistryError(f'{extension} is already registered for "{other}"')
    _unpackers[name] = (extensions, function, extra_args or [], description)


def unregister_unpack_format(name):
    del _unpackers[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    extract_dir = os.fspath(os.getcwd() if extract_dir is None else extract_dir)
    filename = os.fspath(filename)
    if format is None:
        for name, entry in _unpackers.items():
            if any([filename.endswith(each) for each in entry[0]]):
                format = name
        if format is None:
            raise ReadError(f"Unknown archive format '{filename}'")
    elif format not in _unpackers:
        raise ValueError(f"Unknown unpack format '{format}'")
    _, function, more, _ = _unpackers[format]
    options = dict(more)
    if function is _unpack_tar:
        options["filter"] = filter
    function(filename, extract_dir, **options)
