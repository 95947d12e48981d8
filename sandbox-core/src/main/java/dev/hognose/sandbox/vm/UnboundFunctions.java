// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The functions of the library that are builtins in CPython and Python here: as attributes of a
 * class they are not bound to its instances.
 */
final class UnboundFunctions {
  /** Names by the file that defines them; all of its functions where there is only a star. */
  private static final Map<String, Set<String>> NAMES =
      """
      _files: fspath strerror
      _os_stat: fstat lstat scandir stat
      atexit: *
      bisect: insort_left insort_right
      codecs: decode encode lookup lookup_error register register_error unregister
      contextvars: copy_context
      csv: field_size_limit get_dialect list_dialects reader register_dialect unregister_dialect \
      writer
      gc: *
      hashlib: md5 pbkdf2_hmac scrypt sha1 sha224 sha256 sha384 sha3_224 sha3_256 sha3_384 \
      sha3_512 sha512 shake_128 shake_256
      json.encoder: encode_basestring encode_basestring_ascii
      os: access chdir chmod close cpu_count dup ftruncate get_terminal_size getcwd getcwdb \
      getlogin getpid getppid getuid isatty link listdir lseek mkdir open putenv read readlink \
      remove rename replace rmdir symlink truncate umask unlink unsetenv utime write
      pickle: dump dumps load loads
      secrets: compare_digest
      stat: *
      struct: iter_unpack
      sys: displayhook exc_info excepthook exit getdefaultencoding getrecursionlimit intern \
      setrecursionlimit
      time: *
      unicodedata: *
      warnings: warn warn_explicit
      weakref: getweakrefcount getweakrefs proxy
      zlib: *
      """
          .lines()
          .map(line -> line.split(": "))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> "<" + parts[0] + ">", parts -> Set.of(parts[1].split(" "))));

  private UnboundFunctions() {}

  /** Whether a function with this code is bound to the instance on whose class it is found. */
  static boolean isBound(Code code) {
    if (!code.identity.source().internal()) {
      return true;
    }
    Set<String> names = NAMES.get(code.identity.source().name());
    String name = code.identity.qualifiedName();
    return names == null
        || name.indexOf('.') >= 0 && !name.contains("<locals>")
        || !names.contains("*") && !names.contains(code.identity.name());
  }
}
