# SPDX-License-Identifier: Apache-2.0
"""How Windows spells paths: as much as paths without files need."""

curdir, pardir, sep, altsep, extsep, pathsep = ".", "..", "\\", "/", ".", ";"
defpath = ".;C:\\bin"
devnull = "nul"

_RESERVED = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *[f"COM{c}" for c in "123456789\xb9\xb2\xb3"],
     *[f"LPT{c}" for c in "123456789\xb9\xb2\xb3"]])


def splitroot(path):
    """Drive, root and the rest of a path."""
    plain = path.replace(altsep, sep)
    if plain[:2] == sep * 2:
        start = 8 if plain[:8].upper() == "\\\\?\\UNC\\" else 2
        share = plain.find(sep, start)
        if share < 0:
            return path, "", ""
        end = plain.find(sep, share + 1)
        if end < 0:
            return path, "", ""
        return path[:end], path[end], path[end + 1:]
    if plain[:1] == sep:
        return "", path[:1], path[1:]
    if plain[1:2] == ":":
        if plain[2:3] == sep:
            return path[:2], path[2], path[3:]
        return path[:2], "", path[2:]
    return "", "", path


def splitdrive(path):
    drive, root, rest = splitroot(path)
    return drive, root + rest


def isabs(path):
    drive, root, _ = splitroot(path)
    return bool(drive and root) or path[:2].replace(altsep, sep) == sep * 2


def join(path, *paths):
    """The path that several lead to, one after the other."""
    drive, root, rest = splitroot(path)
    for each in paths:
        new_drive, new_root, new_rest = splitroot(each)
        if new_root:
            drive, root, rest = new_drive or drive, new_root, new_rest
        elif new_drive and new_drive.lower() != drive.lower():
            drive, rest, root = new_drive, new_rest, ""
        else:
            drive = new_drive or drive
            rest += (sep if rest and rest[-1] not in "\\/" else "") + new_rest
    if rest and not root and drive and drive[-1] not in ":\\/":
        root = sep
    return drive + root + rest


def is_share(drive):
    """Whether a drive names a server and one of its directories, which always has a root."""
    plain = drive.replace(altsep, sep)
    if not plain.startswith(sep * 2):
        return False
    names = plain[2:].split(sep)
    if names[0] in ("?", "."):
        names = names[2:] if len(names) == 4 else []
    return len(names) == 2 and all(names)


def normcase(path):
    return path.replace(altsep, sep).lower()


def is_reserved(name):
    if name[-1:] in (".", " "):
        return name not in (".", "..")
    if any([c in '*?"<>|/\\:' or c < " " for c in name]):
        return True
    return name.partition(".")[0].rstrip(" ").upper() in _RESERVED
