# limit duration
import itertools


class False_:
    def __bool__(self):
        return False


any(itertools.repeat(False_()))
