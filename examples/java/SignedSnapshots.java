// SPDX-License-Identifier: Apache-2.0

// Snapshots that leave the process come back only as they left: signed with HMAC-SHA-256. A key is
// replaced without losing the files of the one before it.
//
//   examples/java/run.sh SignedSnapshots

import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.InvalidSnapshotException;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.Snapshot;
import dev.hognose.sandbox.SnapshotKeys;
import java.security.SecureRandom;

/** Signs, refuses, and rotates. */
public final class SignedSnapshots {
  private SignedSnapshots() {}

  /** Shows what is accepted and what is not. */
  public static void main(String[] args) {
    byte[] januarySecret = secret();
    byte[] februarySecret = secret();
    SnapshotKeys january = SnapshotKeys.signing("january", januarySecret).signedOnly();

    Session session = Session.create();
    run(session, "balance = 1200");
    byte[] file = session.dump(january);
    Snapshot header = Snapshot.inspect(file, january);
    System.out.println(header.kind() + " signed with " + header.keyId().orElse("nothing"));
    tryToLoad("as it was written", file, january);

    byte[] damaged = file.clone();
    damaged[damaged.length / 2] ^= 1;
    tryToLoad("one bit changed", damaged, january);
    tryToLoad("not signed", session.dump(SnapshotKeys.NONE), january);
    tryToLoad("forged", session.dump(SnapshotKeys.signing("january", secret())), january);

    // The new key signs; the old one is accepted until its last file is gone.
    SnapshotKeys february =
        SnapshotKeys.signing("february", februarySecret)
            .accepting("january", januarySecret)
            .signedOnly();
    tryToLoad("after the rotation", file, february);
    byte[] signedAgain = Session.load(file, february).dump(february);
    System.out.println(
        "written again: signed with "
            + Snapshot.inspect(signedAgain, february).keyId().orElse("nothing"));

    SnapshotKeys onlyFebruary = SnapshotKeys.signing("february", februarySecret).signedOnly();
    tryToLoad("new file, old key gone", signedAgain, onlyFebruary);
    tryToLoad("old file, old key gone", file, onlyFebruary);
  }

  private static void tryToLoad(String what, byte[] file, SnapshotKeys keys) {
    try {
      Session loaded = Session.load(file, keys);
      System.out.println(what + ": loaded, balance is " + run(loaded, "balance"));
    } catch (InvalidSnapshotException e) {
      System.out.println(what + ": refused, " + e.getMessage());
    }
  }

  private static String run(Session session, String source) {
    Execution execution =
        session.start(Program.compile(source, "main.py"), ExecutionOptions.DEFAULT);
    return execution.run(Long.MAX_VALUE) instanceof Progress.Complete done ? done.repr() : "?";
  }

  private static byte[] secret() {
    var secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return secret;
  }
}
