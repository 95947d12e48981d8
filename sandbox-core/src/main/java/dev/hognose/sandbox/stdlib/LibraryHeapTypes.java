// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.HeapType;
import java.util.List;

/**
 * How snapshots keep the natives of the library: one row each. Numbers are never changed nor used
 * again.
 */
public final class LibraryHeapTypes {
  /** The rows. */
  public static final List<HeapType<?>> ROWS =
      List.of(
          HeapType.of(176, "string io", StringIo.class, StringIo::new),
          HeapType.of(177, "bytes io", BytesIo.class, BytesIo::new),
          HeapType.of(178, "deque", Deque.class, Deque::new),
          HeapType.of(179, "pattern", PyPattern.class, PyPattern::new),
          HeapType.of(180, "match", PyMatch.class, PyMatch::new),
          HeapType.of(181, "matches", PatternMethods.Matches.class, PatternMethods.Matches::new),
          HeapType.of(182, "decimal context", DecimalContext.class, DecimalContext::new),
          HeapType.of(183, "decimal number", DecimalNumber.class, DecimalNumber::new),
          HeapType.of(184, "product", Combinatorics.Product.class, Combinatorics.Product::new),
          HeapType.of(185, "tee", Chaining.Tee.class, Chaining.Tee::new),
          HeapType.of(186, "link", Chaining.Link.class, Chaining.Link::new),
          HeapType.of(187, "array", Array.class, Array::new),
          HeapType.of(188, "array iterator", Array.Items.class, Array.Items::new),
          HeapType.of(189, "attribute getter", AttributeGetter.class, AttributeGetter::new),
          HeapType.of(190, "chain", Chaining.Chain.class, Chaining.Chain::new),
          HeapType.of(191, "slice", Chaining.Slice.class, Chaining.Slice::new),
          HeapType.of(192, "zip longest", Chaining.ZipLongest.class, Chaining.ZipLongest::new),
          HeapType.of(193, "batched", Chaining.Batched.class, Chaining.Batched::new),
          HeapType.of(194, "pairwise", Chaining.Pairwise.class, Chaining.Pairwise::new),
          HeapType.of(
              195,
              "permutations",
              Combinatorics.Permutations.class,
              Combinatorics.Permutations::new),
          HeapType.of(
              196,
              "combinations",
              Combinatorics.Combinations.class,
              Combinatorics.Combinations::new),
          HeapType.of(197, "count", Counting.Count.class, Counting.Count::new),
          HeapType.of(198, "guest count", Counting.GuestCount.class, Counting.GuestCount::new),
          HeapType.of(199, "repeat", Counting.Repeat.class, Counting.Repeat::new),
          HeapType.of(200, "cycle", Counting.Cycle.class, Counting.Cycle::new),
          HeapType.of(201, "deque iterator", Deque.Items.class, Deque.Items::new),
          HeapType.of(202, "filter", Filtering.Filter.class, Filtering.Filter::new),
          HeapType.of(203, "star map", Filtering.StarMap.class, Filtering.StarMap::new),
          HeapType.of(204, "compress", Filtering.Compress.class, Filtering.Compress::new),
          HeapType.of(205, "partial", FunctoolsModule.Partial.class, FunctoolsModule.Partial::new),
          HeapType.of(206, "accumulate", Grouping.Accumulate.class, Grouping.Accumulate::new),
          HeapType.of(207, "group by", Grouping.GroupBy.class, Grouping.GroupBy::new),
          HeapType.of(208, "group", Grouping.Group.class, Grouping.Group::new),
          HeapType.of(209, "item getter", ItemGetter.class, ItemGetter::new),
          HeapType.of(210, "method caller", MethodCaller.class, MethodCaller::new),
          HeapType.older(
              211, "twister, first form", Twister.class, Twister::new, Twister::firstForm),
          HeapType.of(212, "twister", Twister.class, Twister::new),
          HeapType.of(
              213,
              "ordered dict reverser",
              OrderedViews.Reverser.class,
              OrderedViews.Reverser::new),
          HeapType.of(214, "tuple getter", TupleGetter.class, TupleGetter::new),
          HeapType.of(215, "pickle output", PickleOutput.class, PickleOutput::new),
          HeapType.of(216, "sift frame", SiftFrame.class, SiftFrame::new),
          HeapType.of(217, "bisect frame", BisectFrame.class, BisectFrame::new),
          HeapType.of(218, "bzip2 reader", Bzip2Reader.class, Bzip2Reader::new));

  private LibraryHeapTypes() {}
}
