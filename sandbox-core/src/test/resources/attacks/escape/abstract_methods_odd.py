# raises TypeError or completes
class C: pass
C.__abstractmethods__ = 5
C()
