import type { INestApplicationContext } from '@nestjs/common';
import { loadDemo } from '@rt/demo';
import { Account, hashPassword } from '@rt/identity/api';
import { randomInt } from 'node:crypto';
import { DataSource, Like } from 'typeorm';

/** Words that can be typed from a screen on any keyboard. */
const WORDS =
  'alm ask bark berg dal fors fura gran hage hav hed holme klippa lind ljung lund mosse myr nipa puls regn sand skog sol sten strand sund tall udde vik vind'.split(
    ' ',
  );

/** Fills an empty database with the demo region and gives its people one new password; null where the database is somebody's own. */
export async function prepareDemo(app: INestApplicationContext): Promise<string | null> {
  const manager = app.get(DataSource).manager;
  const demoAccounts = await manager.findBy(Account, { email: Like('%@demo.example') });
  if (demoAccounts.length === 0 && (await manager.exists(Account))) return null;
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  if (demoAccounts.length === 0) await loadDemo(app, passwordHash);
  else await manager.save(demoAccounts.map((account) => Object.assign(account, { passwordHash })));
  return password;
}

function newPassword(): string {
  const word = () => WORDS[randomInt(WORDS.length)];
  return `${word()}-${word()}-${word()}-${word()}-${randomInt(10, 100)}`;
}
