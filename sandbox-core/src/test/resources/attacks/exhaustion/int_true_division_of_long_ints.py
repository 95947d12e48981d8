# limit duration
# Shifts and sums of 8 MB each come before the first part is divided.
number = (1 << 60_000_000) + 1
try:
    while True:
        number / (number - 1)
        number // 7
except BaseException:
    print('seen')
