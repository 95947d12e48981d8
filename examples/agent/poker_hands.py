# SPDX-License-Identifier: Apache-2.0
"""Ranks poker hands with counters, sorting and enumerations."""
import random
from collections import Counter
from enum import IntEnum
from functools import cached_property, total_ordering
from itertools import combinations


class Rank(IntEnum):
    HIGH_CARD = 1
    PAIR = 2
    TWO_PAIR = 3
    THREE = 4
    STRAIGHT = 5
    FLUSH = 6
    FULL_HOUSE = 7
    FOUR = 8
    STRAIGHT_FLUSH = 9

    def __str__(self):
        return self.name.replace("_", " ").lower()


@total_ordering
class Hand:
    ORDER = {c: i for i, c in enumerate("23456789TJQKA", 2)}

    def __init__(self, text):
        self.cards = text.split() if isinstance(text, str) else list(text)
        if len(set(self.cards)) != 5:
            raise ValueError(f"five different cards are needed: {self.cards}")

    @cached_property
    def key(self):
        values = sorted((self.ORDER[c[0]] for c in self.cards), reverse=True)
        if values == [14, 5, 4, 3, 2]:
            values = [5, 4, 3, 2, 1]
        groups = sorted(Counter(values).items(), key=lambda vn: (vn[1], vn[0]), reverse=True)
        shape = tuple(n for _, n in groups)
        straight = len(groups) == 5 and values[0] - values[-1] == 4
        flush = len({c[1] for c in self.cards}) == 1
        match shape:
            case _ if straight and flush:
                rank = Rank.STRAIGHT_FLUSH
            case (4, 1):
                rank = Rank.FOUR
            case (3, 2):
                rank = Rank.FULL_HOUSE
            case _ if flush:
                rank = Rank.FLUSH
            case _ if straight:
                rank = Rank.STRAIGHT
            case (3, *_):
                rank = Rank.THREE
            case (2, 2, 1):
                rank = Rank.TWO_PAIR
            case (2, *_):
                rank = Rank.PAIR
            case _:
                rank = Rank.HIGH_CARD
        return rank, [v for v, _ in groups]

    def __eq__(self, other):
        return self.key == other.key

    def __lt__(self, other):
        return self.key < other.key

    def __repr__(self):
        return f"Hand({' '.join(self.cards)!r})"


hands = [Hand(t) for t in ("2H 3D 5S 9C KD", "2C 3H 4S 8C AH", "2H 2D 5S 9C KD", "AS 2S 3S 4S 5S", "TH JH QH KH AH", "9C 9D 9H 9S 2D", "KC KD KH 2S 2D", "2H 4H 6H 8H TH", "2H 3C 4D 5S 6H", "7C 7D 7H 2S 3D", "7C 7D 3H 3S 2D")]
for hand in sorted(hands, reverse=True):
    print(f"{hand.key[0]!s:<15} {hand} {hand.key[1]}")
print(Hand("2H 3D 5S 9C KD") == Hand("2D 3H 5C 9S KH"), max(hands), min(hands).key[0] is Rank.HIGH_CARD)
try:
    Hand("2H 2H 3D 4D 5D")
except ValueError as e:
    print(e)
deck = [v + s for s in "CDHS" for v in Hand.ORDER]
rng = random.Random(1)
rng.shuffle(deck)
table = deck[:5]
for player in range(3):
    own = deck[5 + 2 * player : 7 + 2 * player]
    best = max(Hand(cards) for cards in combinations(table + own, 5))
    print(player, own, best.key[0], sorted(best.cards))
print(Counter(str(Hand(rng.sample(deck, 5)).key[0]) for _ in range(200)).most_common())
