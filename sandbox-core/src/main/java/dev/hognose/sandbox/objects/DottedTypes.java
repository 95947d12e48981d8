// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.Set;

/**
 * The classes that messages of errors name together with their module.
 *
 * <p>CPython does so for the classes of the library that are written in C, such as {@code
 * 'collections.deque' object has no attribute 'x'}; all other classes it names alone. Programs
 * print such messages, so the same classes are named so here, whatever they are written in.
 */
final class DottedTypes {
  private static final Set<String> NAMES =
      Set.of(
          "_asyncio.Future",
          "_asyncio.Task",
          "_blake2.blake2b",
          "_blake2.blake2s",
          "_bz2.BZ2Compressor",
          "_bz2.BZ2Decompressor",
          "_contextvars.Context",
          "_contextvars.ContextVar",
          "_contextvars.Token",
          "_csv.Error",
          "_csv.reader",
          "_csv.writer",
          "_hashlib.HASH",
          "_hashlib.HASHXOF",
          "_io.BufferedRWPair",
          "_io.BufferedRandom",
          "_io.BufferedReader",
          "_io.BufferedWriter",
          "_io.BytesIO",
          "_io.FileIO",
          "_io.IncrementalNewlineDecoder",
          "_io.StringIO",
          "_io.TextIOWrapper",
          "_lzma.LZMACompressor",
          "_lzma.LZMADecompressor",
          "_pickle.Pickler",
          "_pickle.Unpickler",
          "_queue.SimpleQueue",
          "_sre.SRE_Scanner",
          "_struct.Struct",
          "_thread.RLock",
          "_thread._local",
          "_thread.lock",
          "array.array",
          "array.arrayiterator",
          "ast.AST",
          "collections.OrderedDict",
          "collections._deque_iterator",
          "collections._deque_reverse_iterator",
          "collections._tuplegetter",
          "collections.defaultdict",
          "collections.deque",
          "datetime.IsoCalendarDate",
          "datetime.date",
          "datetime.datetime",
          "datetime.time",
          "datetime.timedelta",
          "datetime.timezone",
          "datetime.tzinfo",
          "decimal.Context",
          "decimal.ContextManager",
          "decimal.Decimal",
          "functools.KeyWrapper",
          "functools._lru_cache_wrapper",
          "functools.partial",
          "itertools._grouper",
          "itertools._tee",
          "itertools.accumulate",
          "itertools.batched",
          "itertools.chain",
          "itertools.combinations",
          "itertools.combinations_with_replacement",
          "itertools.compress",
          "itertools.count",
          "itertools.cycle",
          "itertools.dropwhile",
          "itertools.filterfalse",
          "itertools.groupby",
          "itertools.islice",
          "itertools.pairwise",
          "itertools.permutations",
          "itertools.product",
          "itertools.repeat",
          "itertools.starmap",
          "itertools.takewhile",
          "itertools.zip_longest",
          "operator.attrgetter",
          "operator.itemgetter",
          "operator.methodcaller",
          "os.stat_result",
          "os.statvfs_result",
          "os.terminal_size",
          "pickle.PickleBuffer",
          "posix.DirEntry",
          "posix.times_result",
          "posix.uname_result",
          "re.Match",
          "re.Pattern",
          "time.struct_time",
          "types.GenericAlias",
          "types.SimpleNamespace",
          "types.UnionType",
          "typing.Generic",
          "typing.ParamSpec",
          "typing.ParamSpecArgs",
          "typing.ParamSpecKwargs",
          "typing.TypeAliasType",
          "typing.TypeVar",
          "typing.TypeVarTuple",
          "weakref.CallableProxyType",
          "weakref.ProxyType",
          "weakref.ReferenceType",
          "xml.etree.ElementTree.Element",
          "xml.etree.ElementTree.TreeBuilder",
          "xml.etree.ElementTree.XMLParser",
          "zlib.Compress",
          "zlib.Decompress",
          "zoneinfo.ZoneInfo");

  /** Those of them that CPython lays out statically, without a place for methods of sequences. */
  private static final Set<String> NO_SEQUENCES =
      Set.of(
          "_contextvars.ContextVar",
          "_contextvars.Token",
          "datetime.date",
          "datetime.datetime",
          "datetime.time",
          "datetime.timedelta",
          "datetime.timezone",
          "datetime.tzinfo",
          "types.GenericAlias",
          "types.SimpleNamespace",
          "types.UnionType",
          "weakref.ReferenceType");

  private DottedTypes() {}

  /** Whether a class has room for methods of sequences, as classes of guests have. */
  static boolean isSequence(PyType type) {
    String shown = shown(type);
    return shown.indexOf('.') < 0
        ? !type.isBuiltin() || shown.equals("mappingproxy")
        : !NO_SEQUENCES.contains(shown);
  }

  /** The name of a class in messages. */
  static String shown(PyType type) {
    if (type.attributes().getStr(Names.MODULE) instanceof PyStr module) {
      String dotted = module.value() + "." + type.name();
      return NAMES.contains(dotted) ? dotted : type.name();
    }
    return type.name();
  }
}
