// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.HeapType;
import java.util.List;

/**
 * How snapshots keep the functions, frames and what else the machine makes: one row each. Numbers
 * are never changed nor used again.
 */
public final class MachineHeapTypes {
  /** The rows. */
  public static final List<HeapType<?>> ROWS =
      List.of(
          new HeapType<>(
              64,
              "frame",
              PyFrame.class,
              (source, part) -> {
                Code code = source.headCode(part == null ? null : part.code);
                source.charge(part == null ? 4L * code.registers : 0);
                return part == null ? new PyFrame(code) : part;
              }),
          new HeapType<>(
              65,
              "function",
              PyFunction.class,
              (source, part) -> {
                Code code = source.headCode(part == null ? null : part.code);
                return part == null ? new PyFunction(code) : part;
              }),
          new HeapType<>(
              66,
              "code",
              PyCode.class,
              (source, part) -> {
                Code code = source.headCode(part == null ? null : part.code);
                return part == null ? new PyCode(code) : part;
              }),
          new HeapType<>(
              67,
              "program frame",
              ProgramFrame.class,
              (source, part) -> {
                Code code = source.headCode(part == null ? null : part.code());
                return part == null ? new ProgramFrame(code) : part;
              }),
          HeapType.of(68, "generator", PyGenerator.class, PyGenerator::new),
          HeapType.of(69, "traceback", PyTraceback.class, PyTraceback::new),
          HeapType.of(70, "traceback frame", PyTracebackFrame.class, PyTracebackFrame::new),
          HeapType.of(71, "exception report", ExceptionReport.class, ExceptionReport::new),
          HeapType.of(72, "method call frame", MethodCallFrame.class, MethodCallFrame::new),
          HeapType.of(73, "slot", PySlot.class, PySlot::new),
          HeapType.of(74, "guarded get", Attributes.GuardedGet.class, Attributes.GuardedGet::new),
          HeapType.of(75, "binary frame", BinaryFrame.class, BinaryFrame::new),
          HeapType.of(76, "bind call frame", BindCallFrame.class, BindCallFrame::new),
          HeapType.of(
              77, "build frame", ClassBuilding.BuildFrame.class, ClassBuilding.BuildFrame::new),
          HeapType.of(78, "collect frame", CollectFrame.class, CollectFrame::new),
          HeapType.of(
              79, "compare branch frame", CompareBranchFrame.class, CompareBranchFrame::new),
          HeapType.of(80, "compare frame", CompareFrame.class, CompareFrame::new),
          HeapType.of(81, "contains frame", ContainsFrame.class, ContainsFrame::new),
          HeapType.of(82, "fill frame", FillFrame.class, FillFrame::new),
          HeapType.of(83, "format frame", FormatFrame.class, FormatFrame::new),
          HeapType.of(
              84, "delegate frame", Generators.DelegateFrame.class, Generators.DelegateFrame::new),
          HeapType.of(85, "close frame", Generators.CloseFrame.class, Generators.CloseFrame::new),
          HeapType.of(86, "hash frame", Hashes.HashFrame.class, Hashes.HashFrame::new),
          HeapType.of(87, "host call frame", HostCallFrame.class, HostCallFrame::new),
          HeapType.of(
              88, "import from frame", Imports.ImportFromFrame.class, Imports.ImportFromFrame::new),
          HeapType.of(89, "import frame", Imports.ImportFrame.class, Imports.ImportFrame::new),
          HeapType.of(
              90,
              "creation frame",
              Instantiation.CreationFrame.class,
              Instantiation.CreationFrame::new),
          HeapType.of(91, "iter frame", Iterating.IterFrame.class, Iterating.IterFrame::new),
          HeapType.of(92, "next frame", Iterating.NextFrame.class, Iterating.NextFrame::new),
          HeapType.of(93, "for frame", Iterating.ForFrame.class, Iterating.ForFrame::new),
          HeapType.of(
              94, "advance frame", Iterating.AdvanceFrame.class, Iterating.AdvanceFrame::new),
          HeapType.of(
              95,
              "sequence iterator",
              Iterating.SequenceIterator.class,
              Iterating.SequenceIterator::new),
          HeapType.of(96, "item frame", Iterating.ItemFrame.class, Iterating.ItemFrame::new),
          HeapType.of(97, "key frame", KeyFrame.class, KeyFrame::new),
          HeapType.of(98, "async item", PyAsyncItem.class, PyAsyncItem::new),
          HeapType.of(99, "bound method", PyBoundMethod.class, PyBoundMethod::new),
          HeapType.of(100, "host function", PyHostFunction.class, PyHostFunction::new),
          HeapType.of(101, "module", PyModule.class, PyModule::new),
          HeapType.of(102, "property", PyProperty.class, PyProperty::new),
          HeapType.of(103, "super", PySuper.class, PySuper::new),
          HeapType.of(104, "wrapped function", PyWrappedFunction.class, PyWrappedFunction::new),
          HeapType.of(
              105, "missing frame", Subscripts.MissingFrame.class, Subscripts.MissingFrame::new),
          HeapType.of(106, "truth frame", TruthFrame.class, TruthFrame::new),
          HeapType.of(107, "tell frame", TypeCreation.TellFrame.class, TypeCreation.TellFrame::new),
          HeapType.of(108, "unpack frame", Unpacking.UnpackFrame.class, Unpacking.UnpackFrame::new),
          HeapType.of(109, "raise frame", Unwinding.RaiseFrame.class, Unwinding.RaiseFrame::new),
          HeapType.of(110, "mapping load", Variables.MappingLoad.class, Variables.MappingLoad::new),
          HeapType.of(111, "stack", PyStack.class, PyStack::new),
          HeapType.of(112, "wait frame", PyStack.WaitFrame.class, PyStack.WaitFrame::new),
          HeapType.of(113, "thread frame", PyStack.ThreadFrame.class, PyStack.ThreadFrame::new));

  private MachineHeapTypes() {}
}
