// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.math.BigInteger;
import java.util.List;

/** How snapshots keep the values: one row each. Numbers are never changed nor used again. */
public final class ObjectsHeapTypes {
  /** The row of texts that stand in what they share with others. */
  public static final HeapType<PyStr> TEXT_IN_GROWING =
      new HeapType<>(50, "str in a growing text", PyStr.class, PyStr::exchange);

  /** The rows. */
  public static final List<HeapType<?>> ROWS =
      List.of(
          new HeapType<>(
              16,
              "str",
              PyStr.class,
              (source, part) -> {
                String value = source.headText(part == null ? "" : part.value());
                return part == null ? new PyStr(value) : part;
              }),
          new HeapType<>(
              17,
              "bytes",
              PyBytes.class,
              (source, part) -> {
                byte[] value = source.headBytes(part == null ? new byte[0] : part.value);
                return part == null ? new PyBytes(value) : part;
              }),
          new HeapType<>(
              18,
              "tuple",
              PyTuple.class,
              (source, part) -> {
                int length = source.length(part == null ? 0 : part.items.length);
                return part == null ? PyTuple.forRestoring(length) : part;
              }),
          new HeapType<>(
              19,
              "float that is no number",
              PyFloat.class,
              (source, part) -> {
                double value = source.headReal(part == null ? 0 : part.value);
                return part == null ? new PyFloat(value) : part;
              }),
          new HeapType<>(
              20,
              "complex",
              PyComplex.class,
              (source, part) -> {
                double real = source.headReal(part == null ? 0 : part.real);
                double imaginary = source.headReal(part == null ? 0 : part.imaginary);
                return part == null ? new PyComplex(real, imaginary) : part;
              }),
          HeapType.of(21, "list", PyList.class, PyList::new),
          HeapType.of(22, "dict", PyDict.class, PyDict::new),
          HeapType.of(23, "set", PySet.class, PySet::new),
          HeapType.of(24, "frozen set", PyFrozenSet.class, PyFrozenSet::forRestoring),
          HeapType.of(25, "instance", PyInstance.class, PyInstance::forRestoring),
          HeapType.of(26, "exception", PyException.class, PyException::new),
          HeapType.of(27, "trace log", TraceLog.class, TraceLog::new),
          HeapType.of(28, "type", PyType.class, PyType::new),
          HeapType.of(29, "byte array", PyByteArray.class, () -> new PyByteArray(new byte[0])),
          HeapType.of(30, "range", PyRange.class, PyRange::new),
          HeapType.of(31, "big range iterator", PyBigRangeIterator.class, PyBigRangeIterator::new),
          HeapType.of(32, "bytes iterator", PyBytesIterator.class, PyBytesIterator::new),
          HeapType.of(33, "cell", PyCell.class, PyCell::new),
          HeapType.of(34, "dict iterator", PyDictIterator.class, PyDictIterator::new),
          HeapType.of(35, "dict view", PyDictView.class, PyDictView::new),
          HeapType.of(36, "list iterator", PyListIterator.class, PyListIterator::new),
          HeapType.of(37, "mapping proxy", PyMappingProxy.class, PyMappingProxy::new),
          HeapType.of(38, "memory view", PyMemoryView.class, PyMemoryView::new),
          HeapType.of(39, "range iterator", PyRangeIterator.class, PyRangeIterator::new),
          HeapType.of(40, "reverse iterator", PyReverseIterator.class, PyReverseIterator::new),
          HeapType.of(41, "sequence reverser", PySequenceReverser.class, PySequenceReverser::new),
          HeapType.of(42, "set iterator", PySetIterator.class, PySetIterator::new),
          HeapType.of(43, "slice", PySlice.class, PySlice::new),
          HeapType.of(44, "str iterator", PyStrIterator.class, PyStrIterator::new),
          HeapType.of(45, "tuple iterator", PyTupleIterator.class, PyTupleIterator::new),
          HeapType.of(46, "file node", FileNode.class, FileNode::new),
          HeapType.of(47, "memory iterator", PyMemoryIterator.class, PyMemoryIterator::new),
          new HeapType<>(
              48,
              "int of more than 64 bits",
              PyBigInt.class,
              (source, part) -> {
                byte[] value =
                    source.headBytes(part == null ? new byte[0] : part.value().toByteArray());
                return part == null ? largeInt(value) : part;
              }),
          new HeapType<>(49, "growing text", GrowingText.class, GrowingText::exchange),
          TEXT_IN_GROWING,
          HeapType.of(51, "weak cell", WeakCell.class, WeakCell::new));

  private ObjectsHeapTypes() {}

  private static PyBigInt largeInt(byte[] value) {
    if (value.length > 0 && PyInt.of(new BigInteger(value)) instanceof PyBigInt large) {
      return large;
    }
    throw new InvalidStateException("a large int is small");
  }
}
