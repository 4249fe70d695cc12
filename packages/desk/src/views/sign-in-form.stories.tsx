import type { Meta, StoryObj } from '@storybook/react-vite';
import { SignInForm } from './sign-in-form.js';
import { onTheDesk } from './testing/on-the-desk.js';

/** The way into the desk. */
const meta = {
  title: 'Desk/Sign in',
  component: SignInForm,
  decorators: [onTheDesk],
} satisfies Meta<typeof SignInForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Fresh: Story = {};

export const UsedUp: Story = { args: { problem: 'This link is used up, or older than ten minutes.' } };

export const SignedOut: Story = { args: { isOut: true } };
