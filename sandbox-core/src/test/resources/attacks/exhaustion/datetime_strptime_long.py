# raises ValueError or limit duration
import datetime
datetime.datetime.strptime('2024' * 100_000, '%Y' * 100_000)
