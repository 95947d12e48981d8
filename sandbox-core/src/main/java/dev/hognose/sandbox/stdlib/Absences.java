// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Modules that are absent on purpose, and what a program can do instead. */
final class Absences {
  private static final String NETWORK =
      "this sandbox has no network access; call a host function (tool) to fetch data";
  private static final String PROCESS =
      "this sandbox cannot start processes; do the work in Python or call a host function (tool)";
  private static final String WORKERS =
      "this sandbox cannot start processes; use concurrent.futures, whose executors work in turn";
  private static final String PROFILES =
      "this sandbox has no hooks for profilers; measure with time.perf_counter or timeit";
  private static final String NATIVE =
      "this sandbox runs no native code; use pure Python from the standard library";
  private static final String THREADS =
      "this sandbox has no such threads; use threading, concurrent.futures or asyncio";
  private static final String DATABASE =
      "this sandbox has no database; use lists and dicts, or call a host function (tool)";
  private static final String SYSTEM =
      "this sandbox has no operating system beneath it; work with the data you were given";
  private static final String DISPLAY =
      "this sandbox has no display; print text or return data for the caller to show";
  private static final String INTERNALS =
      "this sandbox does not open the interpreter's internals to programs";
  private static final String COMPRESSION = "use zlib, gzip, bz2 or lzma, which are here";
  private static final String INSTALLERS =
      "packages cannot be installed here; use the standard library";
  private static final String NO_PACKAGES =
      "third-party packages cannot be installed here; use the standard library (";

  private static final Map<String, String> REASONS = reasons();

  private Absences() {}

  /** The message of the error, or null if the name means nothing. */
  static @Nullable String reason(String dottedName) {
    int dot = dottedName.indexOf('.');
    String whole = REASONS.get(dottedName);
    String why =
        whole != null ? whole : REASONS.get(dot < 0 ? dottedName : dottedName.substring(0, dot));
    return why == null || Library.names().contains(dottedName)
        ? null
        : "No module named '" + dottedName + "': " + why;
  }

  private static Map<String, String> reasons() {
    Map<String, String> reasons = new HashMap<>();
    add(
        reasons,
        NETWORK,
        "socket socketserver ssl http ftplib smtplib poplib imaplib telnetlib nntplib xmlrpc "
            + "wsgiref select selectors asyncore asynchat webbrowser urllib3");
    add(reasons, NETWORK, "urllib.request urllib.response asyncio.streams");
    add(reasons, NETWORK, "mailbox");
    add(reasons, NETWORK, "requests httpx aiohttp websockets websocket paramiko boto3 grpc");
    add(reasons, PROCESS, "subprocess asyncio.subprocess pty pexpect sh");
    add(reasons, WORKERS, "multiprocessing joblib billiard");
    add(reasons, NATIVE, "ctypes cffi mmap _ctypes cython numba");
    add(reasons, THREADS, "_thread greenlet gevent");
    add(
        reasons,
        DATABASE,
        "sqlite3 dbm.gnu dbm.ndbm dbm.sqlite3 psycopg2 pymysql sqlalchemy pymongo redis");
    add(
        reasons,
        SYSTEM,
        "fcntl resource winsound pwd grp termios tty syslog posix nt winreg msvcrt spwd netrc"
            + " psutil");
    add(reasons, DISPLAY, "tkinter turtle curses readline idlelib IPython ipywidgets pygame");
    add(
        reasons,
        INTERNALS,
        "imp dis symtable zipimport trace pdb"
            + " bdb rlcompleter py_compile compileall pyclbr modulefinder opcode"
            + " pickletools sysconfig importlib.metadata importlib.resources importlib.abc");
    add(
        reasons,
        INSTALLERS,
        "pip ensurepip venv setuptools pkg_resources distutils micropip virtualenv poetry");
    add(reasons, "use help(), which shows the same", "pydoc");
    add(reasons, PROFILES, "cProfile profile pstats line_profiler memory_profiler");
    add(reasons, "codecs are asked for by name here; use codecs.lookup", "encodings");
    gone(reasons, "re", "sre_compile sre_constants sre_parse");
    add(
        reasons,
        "this sandbox does without it",
        "nturl2path pydoc_data stringprep tabnanny turtledemo zipapp");
    add(reasons, COMPRESSION, "zstandard zstd brotli lz4 snappy");
    add(reasons, "code cannot be marshalled here; use pickle or json for data", "marshal");
    gone(reasons, "hashlib", "crypt");
    gone(reasons, "base64 or binascii", "uu");
    gone(reasons, "the first bytes of the file", "imghdr sndhdr");
    gone(reasons, "shlex.quote", "pipes");
    gone(reasons, "urllib.parse and email.message", "cgi");
    gone(reasons, "traceback", "cgitb");
    gone(reasons, "wave, array and struct", "audioop aifc sunau");
    gone(reasons, "struct", "chunk xdrlib");
    gone(reasons, "mimetypes", "mailcap");
    gone(reasons, "ast", "lib2to3");
    third(reasons, "lists, math, statistics, array", "numpy np scipy cupy jax statsmodels");
    third(reasons, "csv, json, collections, itertools, statistics", "pandas polars pyarrow");
    third(reasons, "print tables or text; no plotting", "matplotlib seaborn plotly bokeh altair");
    third(reasons, "statistics, math, random", "sklearn torch tensorflow keras xgboost lightgbm");
    third(reasons, "re, html", "bs4 html5lib scrapy selenium playwright");
    third(reasons, "xml.etree.ElementTree", "lxml xmltodict defusedxml");
    third(reasons, "datetime, zoneinfo", "dateutil pytz arrow pendulum tzdata tzlocal");
    third(reasons, "codecs, bytes.decode", "chardet charset_normalizer ftfy");
    third(reasons, "string.Template, html", "markdown mistune mako");
    third(reasons, "what Python 3.13 has itself", "six future exceptiongroup");
    third(reasons, "ast, compile", "mypy black ruff flake8 pylint isort");
    third(reasons, "dataclasses, typing", "pydantic attr attrs marshmallow");
    third(reasons, "json", "yaml ujson orjson simplejson msgpack");
    third(reasons, "tomllib", "toml tomli tomlkit");
    third(reasons, "os.environ", "dotenv decouple");
    third(reasons, "unittest.mock", "mock");
    third(reasons, "argparse", "click typer fire docopt");
    third(reasons, "logging", "loguru structlog");
    third(reasons, "random, string", "faker");
    third(reasons, "unicodedata", "unidecode");
    third(reasons, "difflib", "Levenshtein fuzzywuzzy rapidfuzz thefuzz jellyfish");
    third(reasons, "functools, time", "tenacity cachetools backoff");
    third(reasons, "re", "regex");
    third(reasons, "fractions, decimal, math", "sympy mpmath gmpy2");
    third(reasons, "collections, heapq", "networkx igraph sortedcontainers more_itertools toolz");
    third(reasons, "print", "rich tqdm colorama tabulate termcolor prettytable");
    third(reasons, "unittest or assert", "pytest nose hypothesis");
    third(reasons, "string.Template, f-strings", "jinja2 flask django fastapi");
    third(reasons, "return data instead of images", "PIL cv2 imageio skimage");
    third(reasons, "csv, or text", "openpyxl xlrd xlsxwriter docx PyPDF2 pypdf fitz");
    third(reasons, "hashlib, secrets, base64", "cryptography Crypto nacl bcrypt jwt");
    third(
        reasons,
        "re, collections.Counter",
        "nltk spacy transformers openai anthropic tiktoken langchain gensim");
    return Map.copyOf(reasons);
  }

  private static void third(Map<String, String> reasons, String instead, String names) {
    add(reasons, NO_PACKAGES + instead + ")", names);
  }

  private static void gone(Map<String, String> reasons, String instead, String names) {
    add(reasons, "it is no longer part of Python; use " + instead, names);
  }

  private static void add(Map<String, String> reasons, String why, String names) {
    for (String name : names.split(" ")) {
      reasons.put(name, why);
    }
  }
}
