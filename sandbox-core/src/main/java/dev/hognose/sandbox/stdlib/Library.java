// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.vm.NativeVersion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The modules of the library, one line each. */
public final class Library {
  private static final String ROOT = "/dev/hognose/sandbox/stdlib/";
  private static final Map<String, Entry> MODULES = modules();

  private Library() {}

  /** The module of a dotted name, or null if there is none. */
  public static @Nullable LibraryModule find(String dottedName) {
    Entry entry = MODULES.get(dottedName);
    if (entry == null) {
      return null;
    }
    Supplier<Table> natives = entry.natives;
    return new LibraryModule(
        dottedName,
        entry.isPackage,
        natives == null ? null : natives.get(),
        entry.resource == null ? null : ROOT + entry.resource,
        versions(dottedName));
  }

  /** Native versions of functions of a module's Python part. */
  private static Map<String, NativeVersion> versions(String dottedName) {
    return switch (dottedName) {
      case "abc" -> AbcVersions.ALL;
      case "datetime" -> DatetimeVersions.ALL;
      case "enum" -> EnumVersions.ALL;
      case "hashlib" -> HashVersions.ALL;
      default -> Map.of();
    };
  }

  /** The dotted names of all modules. */
  public static Set<String> names() {
    return Collections.unmodifiableSet(MODULES.keySet());
  }

  /** Why a module that models like to import is not there, or null for any other name. */
  public static @Nullable String absence(String dottedName) {
    return Absences.reason(dottedName);
  }

  private static Map<String, Entry> modules() {
    Registry registry = new Registry();
    registry.natives("math", () -> MathModule.NATIVES);
    registry.natives("itertools", () -> ItertoolsModule.NATIVES);
    registry.both("re", "re.py", () -> ReModule.NATIVES);
    registry.python("_re_scanner", "_re_scanner.py");
    registry.aPackage("collections", "collections.py", () -> CollectionsModule.NATIVES);
    registry.python("collections.abc", "collections_abc.py");
    registry.python("_callable_alias", "_callable_alias.py");
    registry.python("_typing_private", "_typing_private.py");
    registry.python("_collections_user", "_collections_user.py");
    registry.both("abc", "abc.py", () -> AbcModule.NATIVES);
    registry.both("operator", "operator.py", () -> OperatorModule.NATIVES);
    registry.both("functools", "functools.py", () -> FunctoolsModule.NATIVES);
    registry.both("heapq", "heapq.py", () -> HeapqModule.NATIVES);
    registry.both("bisect", "bisect.py", () -> BisectModule.NATIVES);
    registry.natives("builtins", () -> BuiltinsModule.NATIVES);
    registry.both("types", "types.py", () -> TypesModule.NATIVES);
    registry.both("typing", "typing.py", () -> TypingModule.NATIVES);
    registry.both("dataclasses", "dataclasses.py", () -> DataclassesModule.NATIVES);
    registry.both("enum", "enum.py", () -> EnumModule.NATIVES);
    registry.python("_enum_flags", "_enum_flags.py");
    registry.python("contextlib", "contextlib.py");
    registry.both("_host_calls", "_host_calls.py", () -> HostCallsModule.NATIVES);
    addAsyncio(registry);
    addText(registry);
    addGeneral(registry);
    addMachinery(registry);
    addFiles(registry);
    addArchives(registry);
    addEmail(registry);
    addRare(registry);
    return registry.entries;
  }

  private static void addAsyncio(Registry registry) {
    registry.aPackage("asyncio", "asyncio.py", null);
    registry.python("asyncio.base_events", "asyncio_base_events.py");
    registry.python("asyncio.coroutines", "asyncio_coroutines.py");
    registry.python("asyncio.events", "asyncio_events.py");
    registry.python("asyncio.exceptions", "asyncio_exceptions.py");
    registry.python("asyncio.futures", "asyncio_futures.py");
    registry.python("asyncio.locks", "asyncio_locks.py");
    registry.python("asyncio.queues", "asyncio_queues.py");
    registry.python("asyncio.runners", "asyncio_runners.py");
    registry.python("asyncio.taskgroups", "asyncio_taskgroups.py");
    registry.python("asyncio.tasks", "asyncio_tasks.py");
    registry.python("asyncio.threads", "asyncio_threads.py");
    registry.python("asyncio.timeouts", "asyncio_timeouts.py");
  }

  /** Modules about text, markup and settings. */
  private static void addText(Registry registry) {
    registry.python("argparse", "argparse.py");
    registry.python("_argparse_help", "_argparse_help.py");
    registry.aPackage("html", "html.py", null);
    registry.python("html.entities", "html_entities.py");
    registry.python("html.parser", "html_parser.py");
    registry.aPackage("xml", "xml.py", null);
    registry.aPackage("xml.etree", "xml_etree.py", null);
    registry.python("xml.etree.ElementTree", "xml_etree_ElementTree.py");
    registry.aPackage("xml.sax", "xml_sax.py", null);
    registry.python("xml.sax.saxutils", "xml_sax_saxutils.py");
    registry.python("xml.sax.handler", "xml_sax_handler.py");
    registry.python("xml.sax.xmlreader", "xml_sax_xmlreader.py");
    registry.python("xml.sax.expatreader", "xml_sax_expatreader.py");
    registry.python("xml.sax._exceptions", "xml_sax__exceptions.py");
    registry.python("pyexpat", "xml_parsers_expat.py");
    registry.aPackage("xml.dom", "xml_dom.py", null);
    registry.python("xml.dom.minidom", "xml_dom_minidom.py");
    registry.aPackage("xml.parsers", "xml_parsers.py", null);
    registry.python("xml.parsers.expat", "xml_parsers_expat.py");
    registry.python("_csv_sniffer", "_csv_sniffer.py");
    registry.python("_elementpath", "_elementpath.py");
    registry.aPackage("http", "http.py", null);
    registry.python("urllib.error", "urllib_error.py");
    registry.python("getopt", "getopt.py");
    registry.python("getpass", "getpass.py");
    registry.python("locale", "locale.py");
    registry.python("platform", "platform.py");
    registry.python("gettext", "gettext.py");
    registry.python("zoneinfo", "zoneinfo.py");
    registry.python("_zoneinfo_data", "_zoneinfo_data.py");
    registry.python("configparser", "configparser.py");
    registry.python("_configparser_errors", "_configparser_errors.py");
    registry.both("unicodedata", "unicodedata.py", () -> UnicodedataModule.NATIVES);
    registry.python("_unicode_tables", "_unicode_tables.py");
    registry.python("tomllib", "tomllib.py");
    registry.python("pprint", "pprint.py");
    registry.python("shlex", "shlex.py");
    registry.python("difflib", "difflib.py");
    registry.python("_difflib_html", "_difflib_html.py");
    registry.python("_xml_scanner", "_xml_scanner.py");
    registry.python("_xml_doctype", "_xml_doctype.py");
    registry.python("_xml_writer", "_xml_writer.py");
  }

  /** Modules of general use. */
  private static void addGeneral(Registry registry) {
    registry.python("warnings", "warnings.py");
    registry.natives("cmath", () -> CmathModule.NATIVES);
    registry.aPackage("urllib", "urllib.py", null);
    registry.python("urllib.parse", "urllib_parse.py");
    registry.both("inspect", "inspect.py", () -> InspectModule.NATIVES);
    registry.aPackage("logging", "logging.py", null);
    registry.python("logging.handlers", "logging_handlers.py");
    registry.python("logging.config", "logging_config.py");
    registry.python("queue", "queue.py");
    registry.python("graphlib", "graphlib.py");
    registry.python("reprlib", "reprlib.py");
    registry.python("fnmatch", "fnmatch.py");
    registry.python("keyword", "keyword.py");
    registry.both("traceback", "traceback.py", () -> TracebackModule.NATIVES);
    registry.both("sys", "sys.py", () -> SysModule.NATIVES);
    registry.python("copy", "copy.py");
    registry.python("string", "string.py");
    registry.aPackage("json", "json.py", () -> JsonModule.NATIVES);
    registry.python("json.decoder", "json_decoder.py");
    registry.python("json.scanner", "json_scanner.py");
    registry.python("json.tool", "json_tool.py");
    registry.python("optparse", "optparse.py");
    registry.python("cmd", "cmd.py");
    registry.python("json.encoder", "json_encoder.py");
    registry.both("random", "random.py", () -> RandomModule.NATIVES);
    registry.both("time", "time.py", () -> TimeModule.NATIVES);
    registry.both("datetime", "datetime.py", () -> DatetimeModule.NATIVES);
    registry.python("_datetime_text", "_datetime_text.py");
    registry.python("statistics", "statistics.py");
    registry.python("textwrap", "textwrap.py");
    registry.python("numbers", "numbers.py");
    registry.python("fractions", "fractions.py");
    registry.python("calendar", "calendar.py");
    registry.both("array", "array.py", () -> ArrayMethods.NATIVES);
    registry.both("decimal", "decimal.py", () -> DecimalModule.NATIVES);
    registry.both("csv", "csv.py", () -> CsvModule.NATIVES);
    registry.python("doctest", "doctest.py");
    registry.python("_doctest_parts", "_doctest_parts.py");
    registry.python("_doctest_unittest", "_doctest_unittest.py");
  }

  /** Modules about threads, tests, and data as bytes. */
  private static void addMachinery(Registry registry) {
    registry.both("_process", "_process.py", () -> ThreadNatives.NATIVES);
    registry.natives("_process_state", () -> ThreadNatives.STATE);
    registry.python("threading", "threading.py");
    registry.python("_thread", "_thread.py");
    registry.python("_threading_locks", "_threading_locks.py");
    registry.python("atexit", "atexit.py");
    registry.python("contextvars", "contextvars.py");
    registry.python("typing_extensions", "typing_extensions.py");
    registry.python("token", "token.py");
    registry.python("tokenize", "tokenize.py");
    registry.aPackage("importlib", "importlib.py", null);
    registry.python("importlib.util", "importlib_util.py");
    registry.python("importlib.machinery", "importlib_machinery.py");
    registry.python("importlib.abc", "importlib_abc.py");
    registry.python("importlib.metadata", "importlib_metadata.py");
    registry.python("importlib.resources", "importlib_resources.py");
    registry.python("__future__", "__future__.py");
    registry.python("site", "site.py");
    registry.python("pkgutil", "pkgutil.py");
    registry.python("runpy", "runpy.py");
    registry.python("this", "this.py");
    registry.python("antigravity", "antigravity.py");
    registry.python("faulthandler", "faulthandler.py");
    registry.python("tracemalloc", "tracemalloc.py");
    registry.both("ast", "ast.py", () -> AstModule.NATIVES);
    registry.python("_ast_unparse", "_ast_unparse.py");
    registry.python("_ast_deprecated", "_ast_deprecated.py");
    registry.python("_ast_optimized", "_ast_optimized.py");
    registry.python("_ast_validation", "_ast_validation.py");
    registry.python("_ast_versions", "_ast_versions.py");
    registry.both("_weakrefs", "_weakrefs.py", () -> WeakReferences.NATIVES);
    registry.python("weakref", "weakref.py");
    registry.python("gc", "gc.py");
    registry.python("timeit", "timeit.py");
    registry.python("sched", "sched.py");
    registry.aPackage("concurrent", "concurrent.py", null);
    registry.aPackage("concurrent.futures", "concurrent_futures.py", null);
    registry.python("_futures", "_futures.py");
    registry.python("_futures_executors", "_futures_executors.py");
    registry.aPackage("unittest", "unittest.py", null);
    registry.python("_unittest_case", "_unittest_case.py");
    registry.python("unittest.case", "unittest_case.py");
    registry.python("unittest.suite", "unittest_suite.py");
    registry.python("unittest.loader", "unittest_loader.py");
    registry.python("unittest.result", "unittest_result.py");
    registry.python("unittest.runner", "unittest_runner.py");
    registry.python("unittest.async_case", "unittest_async_case.py");
    registry.python("unittest.mock", "unittest_mock.py");
    registry.python("_mock_call", "_mock_call.py");
    registry.python("_mock_patch", "_mock_patch.py");
    registry.python("_unittest_asserts", "_unittest_asserts.py");
    registry.python("_unittest_text", "_unittest_text.py");
    registry.python("_unittest_result", "_unittest_result.py");
    registry.python("_unittest_suite", "_unittest_suite.py");
    registry.python("secrets", "secrets.py");
    registry.both("zlib", "zlib.py", () -> ZlibModule.NATIVES);
    registry.python("zipfile", "zipfile.py");
    registry.python("_zipfile_path", "_zipfile_path.py");
    registry.python("ipaddress", "ipaddress.py");
    registry.python("colorsys", "colorsys.py");
    registry.python("quopri", "quopri.py");
    registry.python("mimetypes", "mimetypes.py");
    registry.python("copyreg", "copyreg.py");
    registry.python("pickle", "pickle.py");
    registry.python("_pickle_base", "_pickle_base.py");
    registry.natives("_pickle_natives", () -> PickleModule.NATIVES);
    registry.python("_pickle_writer", "_pickle_writer.py");
    registry.python("_pickle_reader", "_pickle_reader.py");
    registry.both("codecs", "codecs.py", () -> CodecsModule.NATIVES);
    registry.python("_codecs_text", "_codecs_text.py");
    registry.python("_codecs_streams", "_codecs_streams.py");
    registry.python("_codecs_other", "_codecs_other.py");
    registry.python("uuid", "uuid.py");
    registry.python("gzip", "gzip.py");
    registry.both("hashlib", "hashlib.py", () -> HashlibModule.NATIVES);
    registry.python("hmac", "hmac.py");
    registry.natives("binascii", () -> BinasciiModule.NATIVES);
    registry.python("base64", "base64.py");
    registry.both("struct", "struct.py", () -> StructModule.NATIVES);
  }

  /** Modules over the session's files. */
  private static void addFiles(Registry registry) {
    registry.aPackage("os", "os.py", () -> OsModule.NATIVES);
    registry.python("_os_environ", "_os_environ.py");
    registry.python("_os_stat", "_os_stat.py");
    registry.python("_sequences", "_sequences.py");
    registry.python("stat", "stat.py");
    registry.python("errno", "errno.py");
    registry.python("os.path", "os_path.py");
    registry.python("posixpath", "os_path.py");
    registry.python("ntpath", "ntpath.py");
    registry.python("wave", "wave.py");
    registry.python("urllib.robotparser", "urllib_robotparser.py");
    registry.python("pathlib", "pathlib.py");
    registry.python("_pathlib_windows", "_pathlib_windows.py");
    registry.python("_pathlib_glob", "_pathlib_glob.py");
    registry.python("glob", "glob.py");
    registry.python("tempfile", "tempfile.py");
    registry.python("shutil", "shutil.py");
    registry.python("fileinput", "fileinput.py");
    registry.python("filecmp", "filecmp.py");
    registry.python("linecache", "linecache.py");
    registry.both("io", "io.py", () -> IoModule.NATIVES);
    registry.natives("_filetree", () -> FilesModule.NATIVES);
    registry.python("_files", "_files.py");
    registry.python("_help", "_help.py");
    registry.python("_io_files", "_io_files.py");
    registry.python("_io_text", "_io_text.py");
    registry.python("_io_bases", "_io_bases.py");
  }

  /** Modules that few programs import. */
  private static void addRare(Registry registry) {
    registry.python("plistlib", "plistlib.py");
    registry.python("signal", "signal.py");
    registry.python("code", "code.py");
    registry.python("codeop", "codeop.py");
    registry.python("shelve", "shelve.py");
    registry.aPackage("dbm", "dbm.py", null);
    registry.python("dbm.dumb", "dbm_dumb.py");
    registry.python("http.cookies", "http_cookies.py");
    registry.python("_collections_abc", "_collections_abc.py");
    registry.python("_weakrefset", "_weakrefset.py");
    registry.python("genericpath", "genericpath.py");
    registry.python("concurrent.futures.thread", "concurrent_futures_thread.py");
    registry.python("concurrent.futures.process", "concurrent_futures_process.py");
    registry.python("concurrent.futures._base", "concurrent_futures__base.py");
    registry.python("asyncio.log", "asyncio_log.py");
    registry.python("unittest.util", "unittest_util.py");
  }

  /** The package of messages. */
  private static void addEmail(Registry registry) {
    registry.aPackage("email", "email.py", null);
    registry.python("email.utils", "email_utils.py");
    registry.python("email.errors", "email_errors.py");
    registry.python("email.base64mime", "email_base64mime.py");
    registry.python("email.quoprimime", "email_quoprimime.py");
    registry.python("email.encoders", "email_encoders.py");
    registry.python("email.charset", "email_charset.py");
    registry.python("email.header", "email_header.py");
    registry.python("email.iterators", "email_iterators.py");
    registry.python("email.parser", "email_parser.py");
    registry.python("email.feedparser", "email_feedparser.py");
    registry.python("email.message", "email_message.py");
    registry.python("email._policybase", "email__policybase.py");
    registry.python("email.policy", "email_policy.py");
    registry.python("email.headerregistry", "email_headerregistry.py");
    registry.python("email.generator", "email_generator.py");
    registry.python("email.contentmanager", "email_contentmanager.py");
    registry.aPackage("email.mime", "email_mime.py", null);
    registry.python("email.mime.base", "email_mime_base.py");
    registry.python("email.mime.nonmultipart", "email_mime_nonmultipart.py");
    registry.python("email.mime.multipart", "email_mime_multipart.py");
    registry.python("email.mime.text", "email_mime_text.py");
    registry.python("email.mime.message", "email_mime_message.py");
    registry.python("email.mime.application", "email_mime_application.py");
    registry.python("email.mime.audio", "email_mime_audio.py");
    registry.python("email.mime.image", "email_mime_image.py");
    registry.python("_email_mime", "_email_mime.py");
    registry.python("_email_folding", "_email_folding.py");
    registry.python("_email_syntax", "_email_syntax.py");
    registry.python("_email_parts", "_email_parts.py");
  }

  /** Modules about compressed and packed files. */
  private static void addArchives(Registry registry) {
    registry.python("_compression", "_compression.py");
    registry.both("bz2", "bz2.py", () -> Bz2Module.NATIVES);
    registry.both("lzma", "lzma.py", () -> LzmaModule.NATIVES);
    registry.python("_zipfile_packing", "_zipfile_packing.py");
    registry.python("tarfile", "tarfile.py");
    registry.python("_tar_info", "_tar_info.py");
    registry.python("_tar_filters", "_tar_filters.py");
  }

  /**
   * What a module is made of.
   *
   * @param isPackage whether it has submodules
   * @param natives gives its natives
   * @param resource file name of its Python part
   */
  private record Entry(
      boolean isPackage, @Nullable Supplier<Table> natives, @Nullable String resource) {}

  /** The modules in order. */
  private static final class Registry {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    void natives(String name, Supplier<Table> natives) {
      entries.put(name, new Entry(false, natives, null));
    }

    void python(String name, String resource) {
      entries.put(name, new Entry(false, null, resource));
    }

    void both(String name, String resource, Supplier<Table> natives) {
      entries.put(name, new Entry(false, natives, resource));
    }

    void aPackage(String name, String resource, @Nullable Supplier<Table> natives) {
      entries.put(name, new Entry(true, natives, resource));
    }
  }
}
