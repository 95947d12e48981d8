// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code pickle.Pickler} has written: bytes, from protocol 4 on in frames (PEP 3154), and
 * the memo of the objects they hold; and the containers that {@link PickleWriter} is in.
 *
 * <p>Equal texts are one object here, so the memo knows them by value and all others by identity.
 */
final class PickleOutput extends Traced {
  static final PyType TYPE = PyType.builtin("PickleOutput").isFinal();

  /** A frame of fewer bytes is none. */
  private static final int FRAME_LEAST = 4;

  /** A frame of so many bytes is ended; data of so many bytes stands between frames. */
  private static final int FRAME_TARGET = 64 * 1024;

  private static final int FRAME_HEAD = 9;
  private static final int NO_FRAME = -1;
  private static final int MEMO_BYTES = 64;
  private static final byte[] NO_BYTES = new byte[0];
  private static final PyObject[] NOTHING = new PyObject[0];

  int protocol = 4;

  /** Whether nothing is remembered, as the attribute {@code fast} asks. */
  boolean forgets;

  /** Classes that say by a function how to reduce them; null if no instance is written here. */
  @Nullable PyDict reducers;

  /** Where the writer is in containers, the innermost one last. */
  final PickleStack stack = new PickleStack();

  private byte[] bytes = NO_BYTES;
  private int size;

  /** Where the frame begins that is being written. */
  private int frame = NO_FRAME;

  private PyObject[] memo = NOTHING;
  private int memoSize;
  private @Nullable Map<String, Integer> texts;
  private @Nullable IdentityHashMap<PyObject, Integer> others;

  /** Begins another pickle with the memo of those before. */
  void begin(Meter meter) {
    size = 0;
    frame = NO_FRAME;
    stack.clear();
    if (protocol >= 2) {
      reserve(meter, 2);
      bytes[size++] = (byte) 0x80;
      bytes[size++] = (byte) protocol;
    }
  }

  /** The pickle; its bytes are forgotten. */
  PyBytes finish(Meter meter) {
    endFrame();
    meter.allocate(32L + size);
    PyBytes result = new PyBytes(Arrays.copyOf(bytes, size));
    bytes = NO_BYTES;
    size = 0;
    stack.clear();
    return result;
  }

  private void reserve(Meter meter, int more) {
    if ((long) size + more > bytes.length) {
      long wanted = Math.max(256, Math.max((long) size + more, size * 2L));
      meter.allocate(wanted);
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, wanted));
    }
  }

  /** Makes room for so many bytes, in a frame. */
  private void open(Meter meter, int more) {
    reserve(meter, more + FRAME_HEAD);
    if (frame == NO_FRAME && protocol >= 4) {
      frame = size;
      size += FRAME_HEAD;
    }
  }

  private void endFrame() {
    if (frame == NO_FRAME) {
      return;
    }
    int length = size - frame - FRAME_HEAD;
    if (length < FRAME_LEAST) {
      System.arraycopy(bytes, frame + FRAME_HEAD, bytes, frame, length);
      size -= FRAME_HEAD;
    } else {
      bytes[frame] = (byte) 0x95;
      for (int i = 0; i < 8; i++) {
        bytes[frame + 1 + i] = (byte) ((long) length >>> 8 * i);
      }
    }
    frame = NO_FRAME;
  }

  /** An object begins: a frame that is long enough ends. */
  void boundary() {
    if (frame != NO_FRAME && size - frame - FRAME_HEAD >= FRAME_TARGET) {
      endFrame();
    }
  }

  void put(Meter meter, int one) {
    open(meter, 1);
    bytes[size++] = (byte) one;
  }

  /** An opcode with a number of some bytes behind it, the least first. */
  void put(Meter meter, int opcode, long number, int count) {
    open(meter, 1 + count);
    append(opcode, number, count);
  }

  private void append(int opcode, long number, int count) {
    bytes[size++] = (byte) opcode;
    for (int i = 0; i < count; i++) {
      bytes[size++] = (byte) (number >>> 8 * i);
    }
  }

  /** An opcode with eight bytes behind it, the most significant first. */
  void putReversed(Meter meter, int opcode, long number) {
    put(meter, opcode, Long.reverseBytes(number), 8);
  }

  void put(Meter meter, byte[] data) {
    open(meter, data.length);
    System.arraycopy(data, 0, bytes, size, data.length);
    size += data.length;
  }

  /** An opcode with a length of some bytes, and data; long data stands between frames. */
  void putSized(Meter meter, int opcode, int lengthBytes, byte[] data) {
    if (protocol < 4 || data.length < FRAME_TARGET) {
      open(meter, 1 + lengthBytes + data.length);
    } else {
      endFrame();
      reserve(meter, 1 + lengthBytes + data.length);
    }
    append(opcode, data.length, lengthBytes);
    System.arraycopy(data, 0, bytes, size, data.length);
    size += data.length;
  }

  /** A text of so many bytes in UTF-8 behind an opcode and a length of some bytes. */
  void putShortText(Meter meter, int opcode, int lengthBytes, String text, int length) {
    open(meter, 1 + lengthBytes + length);
    append(opcode, length, lengthBytes);
    size = Utf8.write(meter, text, bytes, size);
  }

  /** The place of an object in the memo, or -1. */
  int find(PyObject object) {
    if (memoSize == 0) {
      return -1;
    }
    index();
    Integer place = object instanceof PyStr text ? texts().get(text.value()) : others().get(object);
    return place == null ? -1 : place;
  }

  /** Remembers an object that was written, and writes that. */
  void memoize(Meter meter, PyObject object) {
    if (forgets) {
      return;
    }
    if (memoSize == memo.length) {
      int room = Math.max(8, memoSize * 2);
      meter.allocate(room * (long) MEMO_BYTES);
      memo = Arrays.copyOf(memo, room);
    }
    index();
    int place = memoSize;
    memo[memoSize++] = object;
    note(object, place);
    if (protocol >= 4) {
      put(meter, 0x94);
    } else if (protocol == 0) {
      put(meter, ascii("p" + place + "\n"));
    } else if (place < 256) {
      put(meter, 'q', place, 1);
    } else {
      put(meter, 'r', place, 4);
    }
  }

  /** Writes that an object stands here which the memo has at a place. */
  void get(Meter meter, int place) {
    if (protocol == 0) {
      put(meter, ascii("g" + place + "\n"));
    } else if (place < 256) {
      put(meter, 'h', place, 1);
    } else {
      put(meter, 'j', place, 4);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  PyObject[] remembered() {
    return Arrays.copyOf(memo, memoSize);
  }

  void forgetAll() {
    memo = NOTHING;
    memoSize = 0;
    texts = null;
    others = null;
  }

  private Map<String, Integer> texts() {
    Map<String, Integer> known = texts;
    if (known == null) {
      known = new HashMap<>();
      texts = known;
    }
    return known;
  }

  private IdentityHashMap<PyObject, Integer> others() {
    IdentityHashMap<PyObject, Integer> known = others;
    if (known == null) {
      known = new IdentityHashMap<>();
      others = known;
    }
    return known;
  }

  /** Makes the memo's tables where a snapshot has brought the memo alone. */
  private void index() {
    if (texts == null && others == null) {
      for (int i = 0; i < memoSize; i++) {
        note(memo[i], i);
      }
    }
  }

  private void note(PyObject object, int place) {
    if (object instanceof PyStr text) {
      texts().put(text.value(), place);
    } else {
      others().put(object, place);
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 160L + bytes.length + (long) MEMO_BYTES * memo.length + stack.heapBytes();
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(reducers);
    for (int i = 0; i < memoSize; i++) {
      tracer.reference(memo[i]);
    }
    stack.trace(tracer);
  }

  @Override
  public void exchange(Fields fields) {
    protocol = fields.count(protocol);
    fields.require(protocol <= 5, "a pickle's protocol is not known");
    forgets = fields.flag(forgets);
    reducers = fields.optional(reducers, PyDict.class);
    bytes = fields.bytes(bytes, size);
    frame = fields.integer(frame);
    memo = fields.elements(memo, memoSize);
    int[] kinds = fields.integers(stack.kinds());
    @Nullable PyObject[] containers = fields.optionals(stack.objects());
    int[] counts = fields.integers(stack.counts());
    if (fields.isLoading()) {
      stack.restore(fields, kinds, containers, counts);
      size = bytes.length;
      memoSize = memo.length;
      fields.require(
          frame == NO_FRAME || frame >= 0 && frame <= size - FRAME_HEAD, "a frame is elsewhere");
      fields.charge((long) MEMO_BYTES * memoSize);
    }
  }
}
