// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.vm.Environment;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.ProgramFrame;
import dev.hognose.sandbox.vm.SessionState;
import java.util.Map;

/** Payloads of snapshots: programs, idle sessions, executions. */
public final class Codec {
  private final Catalogue catalogue;
  private final ProgramCache programs = new ProgramCache();

  private Codec(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The codec of an environment.
   *
   * @param modules the natives of each module, by its name
   */
  public static Codec of(Environment environment, Map<String, PyDict> modules) {
    return new Codec(new Catalogue(environment, modules));
  }

  /** A program's code. */
  public static Payload writeProgram(Code code) {
    Packer out = new Packer();
    CodeTable table = new CodeTable();
    table.exchange(new Packer(), code);
    table.write(out);
    return new Payload(out.toByteArray(), false);
  }

  /** The code that {@link #writeProgram} has written; it is verified once in a process. */
  public Code readProgram(Container file) {
    byte[] payload = file.payload();
    return programs.get(file.digest(), payload.length, () -> readProgram(payload));
  }

  /** The code of a part of the library; its source is not among it. */
  public static byte[] writeLibrary(Code code) {
    return CodeWriter.bytes(code);
  }

  /**
   * The code that {@link #writeLibrary} has written. It comes from our own build, so it is not
   * verified.
   */
  public static Code readLibrary(byte[] bytes, int start, Code.Source source) {
    return CodeReader.readTrusted(new Unpacker(bytes, start, bytes.length), source);
  }

  private static Code readProgram(byte[] payload) {
    Unpacker in = new Unpacker(payload, 0, payload.length);
    Code[] codes = CodeTable.read(in);
    if (codes.length != 1 || in.remaining() > 0 || codes[0].kind != Code.Kind.MODULE) {
      throw Unpacker.broken("this is no program");
    }
    return codes[0];
  }

  /** An idle session. */
  public Payload writeSession(SessionState session) {
    return new StateWriter(catalogue, session).write(new Root(session, null));
  }

  /** Fills a fresh session. */
  public void readSession(byte[] payload, SessionState session, Meter meter) {
    Unpacker in = new Unpacker(payload, 0, payload.length);
    StateReader.read(in, catalogue, session, meter, new Root(session, null));
  }

  /** A session and the execution that is under way in it. */
  public Payload writeExecution(
      SessionState session, Machine machine, Meter meter, ProgramFrame program) {
    Root.Run run = new Root.Run(machine, meter, new ProgramFrame[] {program});
    return new StateWriter(catalogue, session).write(new Root(session, run));
  }

  /** Fills a fresh session and machine, and gives the lowest frame. */
  public ProgramFrame readExecution(
      byte[] payload, SessionState session, Machine machine, Meter meter) {
    Root.Run run = new Root.Run(machine, meter, new ProgramFrame[1]);
    Unpacker in = new Unpacker(payload, 0, payload.length);
    StateReader.read(in, catalogue, session, meter, new Root(session, run));
    ProgramFrame program = run.program()[0];
    if (program == null) {
      throw Unpacker.broken("an execution without a program");
    }
    return program;
  }
}
