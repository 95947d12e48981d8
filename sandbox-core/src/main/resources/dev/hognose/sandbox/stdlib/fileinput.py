# SPDX-License-Identifier: Apache-2.0
"""The lines of several files, one after the other."""

import os
import sys

__all__ = ["input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno",
           "isfirstline", "isstdin", "FileInput", "hook_compressed", "hook_encoded"]

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None,
          errors=None):
    global _state
    if _state is not None and _state._file is not None:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding,
                       errors=errors)
    return _state


def close():
    global _state
    state, _state = _state, None
    if state is not None:
        state.close()


def _active():
    if _state is None:
        raise RuntimeError("no active input()")
    return _state


def nextfile():
    return _active().nextfile()


def filename():
    return _active().filename()


def lineno():
    return _active().lineno()


def filelineno():
    return _active().filelineno()


def fileno():
    return _active().fileno()


def isfirstline():
    return _active().isfirstline()


def isstdin():
    return _active().isstdin()


class FileInput:
    """The lines of several files; with inplace, what is printed takes their place."""

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None,
                 encoding=None, errors=None):
        if isinstance(files, (str, os.PathLike)):
            files = (files,)
        elif files is None:
            files = tuple(sys.argv[1:]) or ("-",)
        else:
            files = tuple(files)
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if inplace and openhook is not None:
            raise ValueError("FileInput cannot use an opening hook in inplace mode")
        if openhook is not None and not callable(openhook):
            raise ValueError("FileInput openhook must be callable")
        self._files = files
        self._inplace = inplace
        self._backup = backup
        self._mode = mode
        self._openhook = openhook
        self._encoding = encoding
        self._errors = errors
        self._index = 0
        self._file = None
        self._output = None
        self._savestdout = None
        self._backupfilename = None
        self._filename = None
        self._isstdin = False
        self._startlineno = 0
        self._filelineno = 0

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def close(self):
        try:
            self.nextfile()
        finally:
            self._index = len(self._files)

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            line = self._next_line()
            if line:
                self._filelineno += 1
                return line
            if self._file is None:
                raise StopIteration
            self.nextfile()

    def readline(self):
        while True:
            line = self._next_line()
            if line:
                self._filelineno += 1
                return line
            if self._file is None:
                return line
            self.nextfile()

    def _next_line(self):
        if self._file is None:
            if self._index >= len(self._files):
                return b"" if "b" in self._mode else ""
            self._open()
        return self._file.readline()

    def _open(self):
        self._filename = self._files[self._index]
        self._index += 1
        self._startlineno = self.lineno()
        self._filelineno = 0
        self._isstdin = False
        if self._filename == "-":
            self._filename = "<stdin>"
            self._isstdin = True
            self._file = sys.stdin
        elif self._inplace:
            self._open_inplace()
        elif self._openhook is not None:
            if self._encoding is None and self._errors is None:
                self._file = self._openhook(self._filename, self._mode)
            else:
                self._file = self._openhook(self._filename, self._mode, encoding=self._encoding,
                                            errors=self._errors)
        else:
            self._file = open(self._filename, self._mode, encoding=self._encoding,
                              errors=self._errors)

    def _open_inplace(self):
        name = os.fspath(self._filename)
        self._backupfilename = name + (self._backup or ".bak")
        try:
            os.unlink(self._backupfilename)
        except OSError:
            pass
        os.rename(name, self._backupfilename)
        self._file = open(self._backupfilename, self._mode, encoding=self._encoding,
                          errors=self._errors)
        os.close(os.open(name, os.O_CREAT | os.O_WRONLY | os.O_TRUNC,
                         os.fstat(self._file.fileno()).st_mode & 0o777))
        self._output = open(name, self._mode.replace("r", "w"), encoding=self._encoding,
                            errors=self._errors)
        self._savestdout = sys.stdout
        sys.stdout = self._output

    def nextfile(self):
        stdout, self._savestdout = self._savestdout, None
        if stdout is not None:
            sys.stdout = stdout
        output, self._output = self._output, None
        file, self._file = self._file, None
        backup, self._backupfilename = self._backupfilename, None
        if output is not None:
            output.close()
        if file is not None and not self._isstdin:
            file.close()
        if backup and not self._backup:
            try:
                os.unlink(backup)
            except OSError:
                pass
        self._isstdin = False

    def filename(self):
        return self._filename

    def lineno(self):
        return self._startlineno + self._filelineno

    def filelineno(self):
        return self._filelineno

    def fileno(self):
        if self._file is None:
            return -1
        try:
            return self._file.fileno()
        except ValueError:
            return -1

    def isfirstline(self):
        return self._filelineno == 1

    def isstdin(self):
        return self._isstdin

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    if encoding is None and "b" not in mode:
        encoding = "locale"
    extension = os.path.splitext(filename)[1]
    if extension == ".gz":
        import gzip
        stream = gzip.open(filename, mode)
    elif extension == ".bz2":
        import bz2
        stream = bz2.BZ2File(filename, mode)
    else:
        return open(filename, mode, encoding=encoding, errors=errors)
    if "b" not in mode:
        import io
        stream = io.TextIOWrapper(stream, encoding=encoding, errors=errors)
    return stream


def hook_encoded(encoding, errors=None):
    def openhook(filename, mode):
        return open(filename, mode, encoding=encoding, errors=errors)
    return openhook
