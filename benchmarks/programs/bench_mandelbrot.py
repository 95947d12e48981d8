# SPDX-License-Identifier: Apache-2.0
# A tight loop of float arithmetic.


def main():
    width, height, limit = 240, 160, 100
    rows = []
    total = 0
    for row in range(height):
        ci = row * 2.4 / height - 1.2
        line = []
        for column in range(width):
            cr = column * 3.2 / width - 2.3
            zr = zi = 0.0
            count = 0
            while count < limit and zr * zr + zi * zi < 4.0:
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                count += 1
            total += count
            line.append(" .:-=+*#%@"[count * 9 // limit])
        rows.append("".join(line))
    return f"{total}{rows[height // 2]}"


main()
