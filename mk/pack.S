/* pack.S: lays the packed knowledge into the program's read-only memory. */
        .section .rodata
        .global haggle_pack_begin, haggle_pack_end
        .balign 16
haggle_pack_begin:
        .incbin PACK
haggle_pack_end:
        .byte 0
        .section .note.GNU-stack,"",@progbits
