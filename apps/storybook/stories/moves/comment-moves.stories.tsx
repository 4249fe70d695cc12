// Written by apps/storybook/src/moves/moves.test.ts from the state machine of core.
import type { Meta, StoryObj } from '@storybook/react-vite';
import { SceneView } from './scene-view.js';

/** What its author and other readers see of a comment: in every state, and with every move. */
const meta = { title: 'Comments/In every state', component: SceneView, tags: ['!autodocs'] } satisfies Meta<
  typeof SceneView
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Unconfirmed: Story = { args: { name: 'Unconfirmed' } };
export const Pending: Story = { args: { name: 'Pending' } };
export const Published: Story = { args: { name: 'Published' } };
export const Spam: Story = { args: { name: 'Spam' } };
export const Withdrawn: Story = { args: { name: 'Withdrawn' } };
export const Rejected: Story = { args: { name: 'Rejected' } };
export const Removed: Story = { args: { name: 'Removed' } };
export const Erased: Story = { args: { name: 'Erased' } };
export const SubmitToUnconfirmed: Story = { args: { name: 'SubmitToUnconfirmed' } };
export const SubmitToPending: Story = { args: { name: 'SubmitToPending' } };
export const SubmitToPublished: Story = { args: { name: 'SubmitToPublished' } };
export const SubmitToSpam: Story = { args: { name: 'SubmitToSpam' } };
export const ConfirmUnconfirmedToPending: Story = { args: { name: 'ConfirmUnconfirmedToPending' } };
export const ConfirmUnconfirmedToPublished: Story = { args: { name: 'ConfirmUnconfirmedToPublished' } };
export const MarkSpamUnconfirmedToSpam: Story = { args: { name: 'MarkSpamUnconfirmedToSpam' } };
export const WithdrawUnconfirmedToWithdrawn: Story = { args: { name: 'WithdrawUnconfirmedToWithdrawn' } };
export const PublishPendingToPublished: Story = { args: { name: 'PublishPendingToPublished' } };
export const RejectPendingToRejected: Story = { args: { name: 'RejectPendingToRejected' } };
export const MarkSpamPendingToSpam: Story = { args: { name: 'MarkSpamPendingToSpam' } };
export const WithdrawPendingToWithdrawn: Story = { args: { name: 'WithdrawPendingToWithdrawn' } };
export const HoldPublishedToPending: Story = { args: { name: 'HoldPublishedToPending' } };
export const RemovePublishedToRemoved: Story = { args: { name: 'RemovePublishedToRemoved' } };
export const MarkSpamPublishedToSpam: Story = { args: { name: 'MarkSpamPublishedToSpam' } };
export const WithdrawPublishedToWithdrawn: Story = { args: { name: 'WithdrawPublishedToWithdrawn' } };
export const PublishSpamToPublished: Story = { args: { name: 'PublishSpamToPublished' } };
export const HoldSpamToPending: Story = { args: { name: 'HoldSpamToPending' } };
export const WithdrawSpamToWithdrawn: Story = { args: { name: 'WithdrawSpamToWithdrawn' } };
export const RestoreRejectedToPublished: Story = { args: { name: 'RestoreRejectedToPublished' } };
export const HoldRejectedToPending: Story = { args: { name: 'HoldRejectedToPending' } };
export const RestoreRemovedToPublished: Story = { args: { name: 'RestoreRemovedToPublished' } };
export const EditUnconfirmed: Story = { args: { name: 'EditUnconfirmed' } };
export const EditPending: Story = { args: { name: 'EditPending' } };
export const EditPublished: Story = { args: { name: 'EditPublished' } };
export const EditSpam: Story = { args: { name: 'EditSpam' } };
export const UndoWithdrawWithdrawnToPending: Story = { args: { name: 'UndoWithdrawWithdrawnToPending' } };
export const UndoWithdrawWithdrawnToPublished: Story = { args: { name: 'UndoWithdrawWithdrawnToPublished' } };
export const UndoWithdrawWithdrawnToSpam: Story = { args: { name: 'UndoWithdrawWithdrawnToSpam' } };
export const EraseUnconfirmedToErased: Story = { args: { name: 'EraseUnconfirmedToErased' } };
export const ErasePendingToErased: Story = { args: { name: 'ErasePendingToErased' } };
export const ErasePublishedToErased: Story = { args: { name: 'ErasePublishedToErased' } };
export const EraseSpamToErased: Story = { args: { name: 'EraseSpamToErased' } };
export const EraseRejectedToErased: Story = { args: { name: 'EraseRejectedToErased' } };
export const EraseRemovedToErased: Story = { args: { name: 'EraseRemovedToErased' } };
export const EraseWithdrawnToErased: Story = { args: { name: 'EraseWithdrawnToErased' } };
