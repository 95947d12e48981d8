# limit memory
from collections import Counter
import itertools
Counter(itertools.count())
