# raises ValueError or limit duration
import sys
sys.set_int_max_str_digits(0)
while True:
    str(7 ** 300_000)
