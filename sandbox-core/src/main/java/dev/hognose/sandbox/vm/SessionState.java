// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.RunningAccount;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Storable;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a session keeps from one execution to the next: modules, builtins, output, identities. */
public final class SessionState {
  private static final dev.hognose.sandbox.objects.PyCell[] NO_CELLS = {};
  private static final PyObject[] NO_DEFAULTS = {};
  private static final PyStr MAIN = PyStr.shared("__main__");

  private final Environment environment;
  private PyDict modules = new PyDict();
  private final Identities identities = new Identities();
  private final OutputBuffer output = new OutputBuffer();
  private final RunningAccount account = new RunningAccount();
  private final List<PyObject> reprGuard = new ArrayList<>();
  private final Map<String, PyFunction> preludeFunctions = new HashMap<>();
  private final IdentityHashMap<PyFunction, String> preludeNames = new IdentityHashMap<>(2);
  private final HostCalls hostCalls = new HostCalls();
  private PyDict arrivedClasses = new PyDict();
  private PyDict process = new PyDict();
  private PyDict mainNamespace;
  private @Nullable FileTree files;
  private int mostFiles = Integer.MAX_VALUE;
  private long mostFileBytes = Long.MAX_VALUE;
  private PyDict builtins;
  private @Nullable PyDict preludeGlobals;
  private boolean ownsBuiltins;
  private boolean asksForNames;

  /**
   * Whether the execution has asked for the part: most ask for none, and what nobody has asked for
   * is as it was, and need not be looked at.
   */
  private boolean usesHostCalls;

  private boolean usesReprGuard;

  /** The same of any execution: the library keeps {@link #process} from one to the next. */
  private boolean usesProcess;

  /** Whether a program may have moved the bounds of calls and of digits, which a module keeps. */
  private boolean movesBounds;

  /** What snapshots have found out about the library; no part of the state. */
  private SoftReference<@Nullable Object> libraryMemo = new SoftReference<>(null);

  private int suspensions;
  private int suspensionLimit = Integer.MAX_VALUE;

  /** A session in which nothing has run. */
  public SessionState(Environment environment) {
    this.environment = environment;
    this.builtins = environment.builtins();
    this.mainNamespace = new PyDict();
    mainNamespace.putStr(dev.hognose.sandbox.objects.Names.NAME, MAIN);
    modules.putStr(MAIN, new PyModule(MAIN.value(), mainNamespace));
  }

  public Environment environment() {
    return environment;
  }

  /** {@code sys.modules}. */
  public PyDict modules() {
    return modules;
  }

  /** Globals of the program. */
  public PyDict mainNamespace() {
    return mainNamespace;
  }

  /** Classes made for records that the host has sent, by kind, name and fields. */
  public PyDict arrivedClasses() {
    return arrivedClasses;
  }

  /**
   * What the library keeps for one execution: the threads, under {@code finish} what is to be
   * called at the program's end, under {@code deleted} what is called after each {@code del}.
   * Emptied when an execution begins.
   */
  public PyDict process() {
    usesProcess = true;
    return process;
  }

  /** What the library keeps for the execution under a name, or null. */
  @Nullable PyObject processEntry(PyStr name) {
    return usesProcess && process.size() > 0 ? process.getStr(name) : null;
  }

  /** The names that every module sees; not to be written. */
  public PyDict builtins() {
    return builtins;
  }

  /** The same, to be written. */
  public PyDict ownBuiltins() {
    if (!ownsBuiltins) {
      builtins = builtins.copy();
      ownsBuiltins = true;
    }
    return builtins;
  }

  /** What {@link #setLibraryMemo} has kept, or null where it was given up for memory. */
  public @Nullable Object libraryMemo() {
    return libraryMemo.get();
  }

  /** Keeps what a snapshot has found out about the session's library for the next one. */
  public void setLibraryMemo(@Nullable Object memo) {
    libraryMemo = new SoftReference<>(memo);
  }

  /** What gives objects their {@code id}. */
  public Identities identities() {
    return identities;
  }

  public OutputBuffer output() {
    return output;
  }

  /** The account that its executions run up. */
  public RunningAccount account() {
    return account;
  }

  /** The session's files; made when first asked for. */
  public FileTree files() {
    FileTree known = files;
    if (known == null) {
      known = new FileTree();
      known.limit(mostFiles, mostFileBytes);
      files = known;
    }
    return known;
  }

  /** Bounds the number of files, and their bytes, in the execution that begins. */
  public void limitFiles(int most, long mostBytes) {
    mostFiles = most;
    mostFileBytes = mostBytes;
    if (files != null) {
      files.limit(most, mostBytes);
    }
  }

  /** Whether anything has asked for the files. */
  public boolean hasFiles() {
    return files != null;
  }

  /** Containers whose {@code repr} is being made, innermost last. */
  public List<PyObject> reprGuard() {
    usesReprGuard = true;
    return reprGuard;
  }

  /** The Python version of a builtin. */
  public PyFunction prelude(String name) {
    PyFunction known = preludeFunctions.get(name);
    if (known == null) {
      Code code = environment.prelude(name);
      if (code == null) {
        throw new IllegalStateException("no Python version of " + name);
      }
      known = new PyFunction(new Body(code), preludeNames(), NO_CELLS, NO_DEFAULTS);
      preludeFunctions.put(name, known);
      preludeNames.put(known, name);
    }
    return known;
  }

  /** Begins an execution: what it does at unknown names, and how often it may ask its host. */
  public void beginExecution(boolean asksForUnknownNames, int mostSuspensions) {
    asksForNames = asksForUnknownNames;
    suspensionLimit = mostSuspensions;
    suspensions = 0;
    if (usesHostCalls) {
      hostCalls.begin();
    }
    if (usesReprGuard) {
      reprGuard.clear();
    }
    if (usesProcess && process.size() > 0) {
      process.clear();
    }
    usesHostCalls = false;
    usesReprGuard = false;
    movesBounds &= modules.size() > 1;
  }

  /** A program moves the bound of calls or of digits. */
  void moveBounds() {
    movesBounds = true;
  }

  /** Whether a program may have moved the bounds of calls and of digits. */
  boolean movesBounds() {
    return movesBounds;
  }

  /** Whether the host is asked for names that nothing defines. */
  boolean asksForNames() {
    return asksForNames;
  }

  /** The calls of the host in the execution that is under way. */
  public HostCalls hostCalls() {
    usesHostCalls = true;
    return hostCalls;
  }

  /** Times the execution has stopped to ask its host. */
  public int suspensions() {
    return suspensions;
  }

  /** Counts a question to the host against the bound. */
  void countSuspension() {
    if (++suspensions > suspensionLimit) {
      throw HostCallFrame.tooMany(suspensionLimit);
    }
  }

  /** Shows each object that is reachable from here. */
  public void trace(PyObject.Tracer tracer) {
    tracer.reference(mainNamespace);
    tracer.reference(modules);
    tracer.reference(arrivedClasses);
    hostCalls.trace(tracer);
    tracer.reference(process);
    if (ownsBuiltins) {
      tracer.reference(builtins);
    }
    if (files != null) {
      files.trace(tracer);
    }
    reprGuard.forEach(tracer::reference);
  }

  /** Exchanges all that it keeps, identities apart. */
  public void exchange(Fields fields) {
    mainNamespace = fields.part(mainNamespace, PyDict.class);
    modules = fields.part(modules, PyDict.class);
    arrivedClasses = fields.part(arrivedClasses, PyDict.class);
    process = fields.part(process, PyDict.class);
    ownsBuiltins = fields.flag(ownsBuiltins);
    if (ownsBuiltins) {
      builtins = fields.part(builtins, PyDict.class);
    }
    List<PyObject> guarded = fields.parts(reprGuard, PyObject.class);
    if (fields.isLoading()) {
      reprGuard.addAll(guarded);
      usesReprGuard = true;
      usesHostCalls = true;
      usesProcess = true;
      movesBounds = true;
    }
    output.exchange(fields);
    asksForNames = fields.flag(asksForNames);
    suspensions = fields.count(suspensions);
    if (fields.flag(files != null)) {
      files().exchange(fields);
    }
    hostCalls.exchange(fields);
  }

  /** Goes on with an execution that was loaded, under its loader's bound. */
  public void goOn(boolean asksForUnknownNames, int mostSuspensions) {
    asksForNames = asksForUnknownNames;
    suspensionLimit = mostSuspensions;
  }

  /** The name under which the prelude knows a function, or null. */
  public @Nullable String preludeName(PyFunction function) {
    return preludeNames.get(function);
  }

  /**
   * The names that frames of the prelude see after a snapshot was loaded: a copy, as a file may
   * hand it to any code.
   */
  public PyDict preludeGlobals() {
    PyDict known = preludeGlobals;
    if (known == null) {
      known = environment.preludeNames().copy();
      preludeGlobals = known;
      preludeFunctions.clear();
      preludeNames.clear();
    }
    return known;
  }

  private PyDict preludeNames() {
    PyDict own = preludeGlobals;
    return own == null ? environment.preludeNames() : own;
  }

  /** Whether a part is that copy. */
  public boolean isPreludeGlobals(Storable part) {
    return part == preludeGlobals;
  }
}
