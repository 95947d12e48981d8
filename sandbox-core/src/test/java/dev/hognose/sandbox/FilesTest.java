// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a session: the host's side, quotas, read-only marks, what is asked of the host. */
final class FilesTest {
  private final Session session = Session.create();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Progress run(String source) {
    return run(source, ExecutionOptions.DEFAULT);
  }

  private Progress run(String source, ExecutionOptions options) {
    return session.start(Program.compile(source, "main.py"), options).run(Long.MAX_VALUE);
  }

  private String repr(String source, ExecutionOptions options) {
    Progress progress = run(source, options);
    assertThat(progress).as(source).isInstanceOf(Progress.Complete.class);
    return ((Progress.Complete) progress).repr();
  }

  private String repr(String source) {
    return repr(source, ExecutionOptions.DEFAULT);
  }

  /** What an expression raises, as its text. */
  private String problem(String expression) {
    Progress progress =
        run(
            "def problem():\n  try:\n    "
                + expression
                + "\n  except OSError as e:\n    return f'{type(e).__name__}: {e}'\nproblem()");
    assertThat(progress).as(expression).isInstanceOf(Progress.Complete.class);
    return ((Value.Str) ((Progress.Complete) progress).value()).value();
  }

  @Test
  void guestReadsWhatTheHostHasWritten() {
    session.files().write("/data/in.csv", new Value.Str("a,b\n1,é\n"));
    session.files().write("notes/raw", new byte[] {0, (byte) 255});
    assertThat(repr("open('/data/in.csv').read(), open('notes/raw', 'rb').read()"))
        .isEqualTo("('a,b\\n1,é\\n', b'\\x00\\xff')");
    assertThat(repr("import os\nsorted(os.listdir('/')), os.getcwd()"))
        .isEqualTo("(['data', 'notes'], '/')");
  }

  @Test
  void hostReadsWhatTheGuestHasWritten() {
    run(
        "import os\n"
            + "os.makedirs('/out/deep')\n"
            + "with open('/out/deep/r.txt', 'w') as f:\n"
            + "  f.write('é')");
    SessionFiles files = session.files();
    assertThat(files.read("/out/deep/r.txt")).contains(bytes("é"));
    assertThat(files.read("/out/deep")).isEmpty();
    assertThat(files.read("/nothing")).isEmpty();
    assertThat(files.list("/"))
        .containsExactly(
            new SessionFiles.Entry("/out", SessionFiles.Type.DIRECTORY, 0, false),
            new SessionFiles.Entry("/out/deep", SessionFiles.Type.DIRECTORY, 0, false),
            new SessionFiles.Entry("/out/deep/r.txt", SessionFiles.Type.FILE, 2, false));
    assertThat(files.count()).isEqualTo(3);
    assertThat(files.bytes()).isEqualTo(2);
  }

  @Test
  void filesOutliveTheExecutionThatMadeThem() {
    run("f = open('a', 'w+')\nf.write('kept')\nf.seek(0)");
    assertThat(repr("f.read(), open('a').read()")).isEqualTo("('kept', 'kept')");
  }

  @Test
  void hostReplacesAndDeletes() {
    SessionFiles files = session.files();
    files.write("/a/b/c", bytes("one"));
    files.write("/a/b/c", bytes("three"));
    files.makeDirectory("/a/empty");
    assertThat(files.bytes()).isEqualTo(5);
    assertThat(files.delete("/a/b/none")).isFalse();
    assertThat(files.delete("/a")).isTrue();
    assertThat(files.list("/")).isEmpty();
    assertThat(files.count()).isZero();
    assertThat(files.bytes()).isZero();
    assertThat(files.entry("/a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/a/b", "/d", "/\0", "/x/../a/b"})
  void hostCannotWriteWhereNoFileCanBe(String path) {
    session.files().write("/a", bytes("x"));
    session.files().makeDirectory("/d");
    assertThatThrownBy(() -> session.files().write(path, bytes("y")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingIsMadeBeforeFilesAreUsed() {
    run("1 + 1");
    assertThat(session.files().list("/")).isEmpty();
    assertThat(session.files().read("/a")).isEmpty();
    assertThat(session.files().delete("/a")).isFalse();
    assertThat(session.files().count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open('/etc/passwd')",
        "open('../../../../../../etc/passwd')",
        "open('/tmp/../../etc/hostname')",
        "open('/proc/self/environ')",
        "open('/dev/random', 'rb')",
        "import os; os.listdir('/etc')",
        "import os; os.open('/etc/passwd', os.O_RDONLY)",
        "import os; os.symlink('/etc/passwd', '/tmp/l'); open('/tmp/l')",
        "import os; os.symlink('../../..', '/tmp/up'); open('/tmp/up/etc/passwd')",
        "import os; os.chdir('/tmp'); open('../../etc/shadow')",
        "from pathlib import Path; Path('/root').iterdir()",
        "from pathlib import Path; Path('/root').joinpath('.ssh', 'id_rsa').read_text()",
        "import shutil; shutil.copytree('/usr', '/tmp/usr')",
        "import os; os.scandir('/proc')",
      })
  void noPathLeadsOut(String expression) {
    assertThat(problem(expression)).startsWith("FileNotFoundError: [Errno 2] ");
  }

  @Test
  void theRootIsAboveItself() {
    session.files().write("/in", bytes("x"));
    assertThat(
            repr(
                "import os\n"
                    + "open('/../../in').read(), os.path.realpath('/../..'), os.listdir('/..')"))
        .isEqualTo("('x', '/', ['in'])");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open('/ro/f', 'w')",
        "open('/ro/f', 'r+')",
        "open('/ro/f', 'a')",
        "open('/ro/new', 'w')",
        "import os; os.remove('/ro/f')",
        "import os; os.rename('/ro/f', '/g')",
        "import os; os.rename('/rw', '/ro/d')",
        "import os; os.replace('/rw', '/ro/f')",
        "import os; os.mkdir('/ro/d2')",
        "import os; os.rmdir('/ro/d')",
        "import os; os.chmod('/ro/f', 0o777)",
        "import os; os.utime('/ro/f')",
        "import os; os.truncate('/ro/f', 0)",
        "import os; os.symlink('x', '/ro/l')",
        "import os; os.link('/ro/f', '/g')",
        "import os; os.rename('/ro', '/elsewhere')",
        "import _filetree; n = _filetree.write(_filetree.find('/ro/f', True), 0, b'x'); raise"
            + " OSError(-n, 'x')",
      })
  void readOnlyMountsDoNotChange(String expression) {
    session.files().write("/ro/f", bytes("fixed"));
    session.files().makeDirectory("/ro/d");
    session.files().makeDirectory("/rw");
    session.files().protect("/ro");
    assertThat(problem(expression)).contains("OSError: [Errno 30] ");
    assertThat(session.files().read("/ro/f")).contains(bytes("fixed"));
    assertThat(repr("import os\nopen('/ro/f').read(), os.access('/ro/f', os.W_OK)"))
        .isEqualTo("('fixed', False)");
  }

  @Test
  void theHostWritesIntoReadOnlyMounts() {
    session.files().write("/ro/f", bytes("1"));
    session.files().protect("/ro");
    session.files().write("/ro/g", bytes("2"));
    assertThat(problem("open('/ro/g', 'w')")).contains("Read-only file system: '/ro/g'");
    assertThat(session.files().entry("/ro/g")).get().matches(SessionFiles.Entry::readOnly);
    assertThatThrownBy(() -> session.files().protect("/none"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bytesBeyondTheQuotaAreRefused() {
    ExecutionOptions options =
        ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withFileBytes(1_000));
    String source =
        """
        import os
        def fill():
            with open('/a', 'wb') as f:
                f.write(b'x' * 600)
            try:
                with open('/b', 'wb') as f:
                    f.write(b'y' * 300)
                    f.write(b'z' * 300)
            except OSError as e:
                return e.errno, str(e), os.path.getsize('/b')
        """;
    run(source, options);
    assertThat(repr("fill()", options))
        .isEqualTo("(28, '[Errno 28] No space left on device', 300)");
    assertThat(session.files().bytes()).isEqualTo(900);
    assertThat(
            repr(
                "def grow(size):\n  try:\n    os.truncate('/a', size)\n  except OSError as e:\n"
                    + "    return e.errno\n"
                    + "grow(10**6), grow(10**12), grow(10), open('/c', 'wb').write(b'w' * 690)",
                options))
        .isEqualTo("(28, 28, None, 690)");
    assertThat(repr("os.remove('/c'), open('/d', 'w').write('v' * 690)", options))
        .isEqualTo("(None, 690)");
  }

  @Test
  void filesBeyondTheQuotaAreRefused() {
    ExecutionOptions options = ExecutionOptions.DEFAULT.withLimits(Limits.DEFAULT.withFiles(5));
    String source =
        """
        import os
        made = 0
        try:
            while True:
                os.mkdir(f'/d{made}')
                made += 1
        except OSError as e:
            r = made, e.errno, e.filename
        os.rmdir('/d0')
        r, open('/f', 'x').close(), len(os.listdir('/'))
        """;
    assertThat(repr(source, options)).isEqualTo("((5, 28, '/d5'), None, 5)");
    assertThat(session.files().count()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f = open('/a', 'wb')\nwhile True: f.write(b'x' * 100_000)",
        "i = 0\nwhile True:\n  open(f'/tmp/{i}', 'x').write('x' * 9000)\n  i += 1",
        "import os\nf = open('/a', 'wb')\nos.remove('/a')\nf.truncate(10**9)",
        "import os\nd = ''\nwhile True:\n  d += '/x'\n  os.mkdir(d)",
        "open('/a', 'w').write('x' * 10**9)",
      })
  void filesArePartOfTheLiveHeap(String source) {
    Limits limits =
        Limits.DEFAULT
            .withMemoryBytes(3 << 20)
            .withFileBytes(1L << 40)
            .withFiles(Integer.MAX_VALUE)
            .withDurationMillis(30_000);
    Progress progress = run(source, ExecutionOptions.DEFAULT.withLimits(limits));
    if (progress instanceof Progress.Failed(GuestError error)) {
      assertThat(error.message()).as(source).contains("[Errno 36] File name too long");
    } else {
      assertThat(progress).as(source).isInstanceOf(Progress.LimitExceeded.class);
      assertThat(((Progress.LimitExceeded) progress).limit()).isEqualTo("memoryBytes");
    }
  }

  @Test
  void deletedFilesGoFromTheHeap() {
    Limits limits = Limits.DEFAULT.withMemoryBytes(3 << 20);
    String source =
        "import os\n"
            + "for i in range(100):\n"
            + "  with open('/a', 'wb') as f:\n"
            + "    f.write(b'x' * 500_000)\n"
            + "  os.remove('/a')\n"
            + "i";
    assertThat(repr(source, ExecutionOptions.DEFAULT.withLimits(limits))).isEqualTo("99");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tree.read(node, -1, 5)",
        "tree.read(node, 1 << 62, 5)",
        "tree.readline(node, -(1 << 62), -1)",
        "tree.readline(node, 1 << 62, 1 << 62)",
        "tree.write(node, (1 << 63) - 1, b'x')",
        "tree.write(node, -(1 << 63), b'x')",
        "tree.write(tree.find('/', True), 0, b'x')",
        "tree.truncate(node, -1)",
        "tree.truncate(node, (1 << 63) - 1)",
        "tree.truncate(tree.find('/', True), 5)",
        "tree.read(tree.find('/', True), 0, 5)",
        "tree.listdir(node)",
        "tree.child(node, 'x')",
        "tree.stat(5)",
        "tree.kind(None)",
        "tree.open('/f', -1, -1)",
        "tree.mkdir('/d', -1)",
        "tree.chmod(node, -1)",
        "tree.utime(node, -(1 << 63), (1 << 63) - 1), __import__('os').stat('/f')",
        "tree.rename('/', '/x')",
        "tree.rename('/tmp', '/x')",
        "tree.remove('/dev/null', False)",
        "tree.link('/dev/null', '/x', True)",
        "tree.symlink('', '/x'), open('/x')",
        "tree.whole(b'abc', 'no such')",
        "tree.whole(5, 5)",
        "tree.detached('x')",
        "tree.ask(5)",
        "type(node)()",
        "type(node).__new__(type(node))",
        "type('Sub', (type(node),), {})",
        "tree.size(type(node))",
        "hash(node), repr(node)[:5], node == node, bool(node), __import__('copy').copy(node)",
      })
  void misusedNativesRaise(String expression) {
    session.files().write("/f", bytes("content"));
    Progress progress =
        run(
            "import _filetree as tree\nnode = tree.find('/f', True)\ntry:\n  "
                + expression
                + "\nexcept Exception as e:\n  pass");
    assertThat(progress).as(expression).isInstanceOf(Progress.Complete.class);
    assertThat(session.usable()).isTrue();
  }

  @Test
  void pathsHaveABoundedLengthHoweverTheyAreMade() {
    String source =
        """
        import os
        def problem(work):
            try:
                work()
            except OSError as e:
                return e.errno
        def deep():
            while True:
                os.mkdir('n' * 200)
                os.chdir('n' * 200)
        r = [problem(deep)]
        os.chdir('/')
        os.mkdir('/m')
        os.chdir('/m')
        r += [problem(deep)]
        os.chdir('/')
        r += [problem(lambda: os.rename('/m', '/' + 'n' * 200 + '/m')), problem(lambda: os.rename('/m', '/k'))]
        r += [problem(lambda: os.mkdir('x' * 256)), problem(lambda: open('/a/' * 400, 'w'))]
        r
        """;
    assertThat(repr(source)).isEqualTo("[36, 36, 36, None, 36, 36]");
    assertThat(session.files().list("/")).allMatch(entry -> entry.path().length() <= 1_024);
  }

  @Test
  void loopsOfLinksEnd() {
    assertThat(problem("import os; os.symlink('b', 'a'); os.symlink('a', 'b'); open('a')"))
        .isEqualTo("OSError: [Errno 40] Too many levels of symbolic links: 'a'");
  }

  @Test
  void timesCountChanges() {
    String source =
        "import os\nopen('a', 'w').close()\nopen('b', 'w').write('x')\n"
            + "os.stat('a').st_mtime < os.stat('b').st_mtime";
    assertThat(repr(source)).isEqualTo("True");
    String first = repr("os.stat('b')");
    Session other = Session.create();
    Progress same =
        other
            .start(Program.compile(source + "\nos.stat('b')", "main.py"), ExecutionOptions.DEFAULT)
            .run(Long.MAX_VALUE);
    assertThat(((Progress.Complete) same).repr()).isEqualTo(first);
  }

  /** Runs with a host that is asked for files. */
  private String asked(String source, List<String> calls, Function<HostCall, Answer> host) {
    Execution execution =
        session.start(
            Program.compile(source, "main.py"), ExecutionOptions.DEFAULT.withAsksForFiles(true));
    Progress progress = execution.run(Long.MAX_VALUE);
    while (progress instanceof Progress.OsSnapshot(HostCall call)) {
      calls.add(call.name() + call.args());
      execution.resume(Map.of(call.id(), host.apply(call)));
      progress = execution.run(Long.MAX_VALUE);
    }
    assertThat(progress).as(source).isInstanceOf(Progress.Complete.class);
    return ((Progress.Complete) progress).repr();
  }

  private static Answer answer(HostCall call) {
    return switch (call.name()) {
      case "Path.exists", "Path.is_file" -> new Answer.Return(new Value.Bool(true));
      case "Path.is_dir", "Path.is_symlink" -> new Answer.Return(new Value.Bool(false));
      case "Path.read_text" -> new Answer.Return(new Value.Str("of the host"));
      case "Path.read_bytes" -> new Answer.Return(new Value.Bytes(bytes("line\nmore\n")));
      case "Path.iterdir" ->
          new Answer.Return(
              new Value.ListValue(List.of(new Value.Path("/h/a.txt"), new Value.Str("b.txt"))));
      case "Path.stat" ->
          new Answer.Return(
              new Value.Dict(List.of(new Value.Entry(new Value.Str("st_size"), new Value.Int(7)))));
      default -> new Answer.Return(Value.NONE);
    };
  }

  @Test
  void asksTheHostForWhatIsNotHere() {
    session.files().write("/here", bytes("here"));
    List<String> calls = new ArrayList<>();
    String source =
        """
        import os
        from pathlib import Path
        r = [Path('/here').read_text(), Path('/h/x').read_text(), open('/h/../h/y').readlines()]
        r += [Path('/h').exists(), os.path.isdir('/h'), os.listdir('/h'), os.stat('/h/x').st_size]
        r += [sorted(p.name for p in Path('/h').iterdir())]
        Path('/h/out').write_text('text')
        with open('/new.txt', 'w') as f:
            f.write('one ')
            f.write('two')
        Path('/h/d').mkdir(parents=True)
        os.remove('/h/x')
        os.rename('/h/a', '/h/b')
        with open('/tmp/local', 'w') as f:
            f.write('local')
        r + [open('/tmp/local').read()]
        """;
    assertThat(asked(source, calls, FilesTest::answer))
        .isEqualTo(
            "['here', 'of the host', ['line\\n', 'more\\n'], True, False, ['a.txt', 'b.txt'], 7,"
                + " ['a.txt', 'b.txt'], 'local']");
    assertThat(calls)
        .containsExactly(
            "Path.read_text[Path[value=/h/x]]",
            "Path.read_bytes[Path[value=/h/y]]",
            "Path.exists[Path[value=/h]]",
            "Path.is_dir[Path[value=/h]]",
            "Path.iterdir[Path[value=/h]]",
            "Path.stat[Path[value=/h/x]]",
            "Path.iterdir[Path[value=/h]]",
            "Path.write_text[Path[value=/h/out], Str[value=text]]",
            calls.get(8),
            "Path.mkdir[Path[value=/h/d], Bool[value=true], Bool[value=false]]",
            "Path.unlink[Path[value=/h/x]]",
            "Path.rename[Path[value=/h/a], Path[value=/h/b]]");
    assertThat(calls.get(8)).startsWith("Path.write_bytes[Path[value=/new.txt], Bytes[");
    assertThat(session.files().read("/new.txt")).isEmpty();
  }

  @Test
  void whatTheHostDoesNotHandleIsNotThere() {
    List<String> calls = new ArrayList<>();
    String source =
        "def problem(path):\n  try:\n    open(path)\n  except FileNotFoundError as e:\n"
            + "    return str(e), e.errno, e.filename\nproblem('/h/x')";
    assertThat(asked(source, calls, call -> new Answer.NotHandled()))
        .isEqualTo("(\"[Errno 2] No such file or directory: '/h/x'\", 2, '/h/x')");
    assertThat(calls).containsExactly("Path.read_bytes[Path[value=/h/x]]");
  }

  @Test
  void theHostsErrorsReachTheGuest() {
    String source =
        "def problem():\n  try:\n    open('/h/x')\n  except PermissionError as e:\n"
            + "    return str(e)\nproblem()";
    Answer refused = new Answer.Raise("PermissionError", List.of(new Value.Str("not for you")));
    assertThat(asked(source, new ArrayList<>(), call -> refused)).isEqualTo("'not for you'");
  }

  @Test
  void filesGoIntoSnapshotsWithTheSession() {
    session.files().write("/ro/f", bytes("fixed"));
    session.files().protect("/ro");
    run(
        """
        import os
        f = open('/a', 'w+')
        f.write('one two')
        f.seek(4)
        reader = open('/a')
        half = reader.read(3)
        raw = open('/gone', 'w+b')
        raw.write(b'nameless')
        os.remove('/gone')
        fd = os.open('/tmp/x', os.O_RDWR | os.O_CREAT)
        os.write(fd, b'abc')
        os.link('/a', '/b')
        os.symlink('a', '/l')
        os.chdir('/tmp')
        kind = type(raw.raw._opened.node)
        """);
    byte[] file = session.dump(SnapshotKeys.NONE);
    Session loaded = Session.load(file, SnapshotKeys.NONE);
    assertThat(loaded.dump(SnapshotKeys.NONE)).isEqualTo(file);
    Progress progress =
        loaded
            .start(
                Program.compile(
                    "os.lseek(fd, 0, 0)\n"
                        + "raw.seek(0)\n"
                        + "r = (f.read(), half + reader.read(), raw.read(), os.read(fd, 9),"
                        + " open('/l').read(), os.stat('/b').st_nlink, os.getcwd(),"
                        + " os.access('/ro/f', os.W_OK), open('/tmp/y', 'x').write('new'),"
                        + " type(raw.raw._opened.node) is kind)\n"
                        + "r",
                    "main.py"),
                ExecutionOptions.DEFAULT)
            .run(Long.MAX_VALUE);
    assertThat(((Progress.Complete) progress).repr())
        .isEqualTo("('two', 'one two', b'nameless', b'abc', 'one two', 2, '/tmp', False, 3, True)");
    assertThat(loaded.files().count()).isEqualTo(session.files().count() + 1);
    assertThat(loaded.files().bytes()).isEqualTo(session.files().bytes() + 3);
    assertThat(session.files().read("/tmp/y")).isEmpty();
  }

  @Test
  void modulesInFilesGoIntoSnapshots() {
    session.files().write("/pack/__init__.py", new Value.Str("from .part import twice\n"));
    session.files().write("/pack/part.py", new Value.Str("def twice(x):\n    return x + x\n"));
    assertThat(repr("import pack\npack.twice(4)")).isEqualTo("8");
    Session loaded = Session.load(session.dump(SnapshotKeys.NONE), SnapshotKeys.NONE);
    Progress progress =
        loaded
            .start(
                Program.compile("pack.twice('a'), pack.twice(None)", "main.py"),
                ExecutionOptions.DEFAULT)
            .run(Long.MAX_VALUE);
    assertThat(((Progress.Failed) progress).error().traceback())
        .contains("File \"/pack/part.py\", line 2, in twice")
        .contains("return x + x");
  }

  @Test
  void modulesOfTheLibraryComeBeforeFiles() {
    session.files().write("/json.py", new Value.Str("1/0"));
    session.files().write("/broken.py", new Value.Str("1/0"));
    assertThat(repr("import json\njson.dumps([1])")).isEqualTo("'[1]'");
    assertThat(run("import broken")).isInstanceOf(Progress.Failed.class);
    assertThat(run("import nothing")).isInstanceOf(Progress.Failed.class);
  }

  @Test
  void aSuspendedExecutionGoesOnWithItsFiles() {
    ExecutionOptions options =
        ExecutionOptions.DEFAULT.withFunctions(List.of(HostFunction.of("ask")));
    Execution execution =
        session.start(
            Program.compile(
                "with open('/a', 'w') as f:\n"
                    + "  f.write(ask())\n"
                    + "  r = f.tell()\n"
                    + "r, open('/a').read()",
                "main.py"),
            options);
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.FunctionSnapshot.class);
    byte[] file = execution.dump(SnapshotKeys.NONE);
    for (String answer : List.of("yes", "maybe")) {
      Execution fork = Execution.load(file, SnapshotKeys.NONE, options);
      HostCall call = ((Progress.FunctionSnapshot) fork.progress()).call();
      fork.resume(Map.of(call.id(), new Answer.Return(new Value.Str(answer))));
      assertThat(((Progress.Complete) fork.run(Long.MAX_VALUE)).repr())
          .isEqualTo("(" + answer.length() + ", '" + answer + "')");
    }
  }

  @Test
  void withoutAskingTheHostHearsNothing() {
    assertThat(problem("open('/h/x')"))
        .isEqualTo("FileNotFoundError: [Errno 2] No such file or directory: '/h/x'");
  }
}
