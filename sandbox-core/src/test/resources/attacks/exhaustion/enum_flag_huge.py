# limit duration or completes or raises ValueError or limit memory
import enum
class F(enum.Flag):
    A = 1
    B = 1 << 100_000
list(F.A | F.B)
